// The types of the Standard Schema specification, version 1 (https://standardschema.dev), copied as its authors suggest: so the
// kit needs no package for them. Their names and shapes are the specification's, and a test holds them against its own package.

/**
 * A validator that React Hook Form's resolvers, Hono, tRPC and others take: its types and `validate` under `~standard`.
 *
 * @example
 * const schema: StandardSchemaV1<string, string> = cardNumberSchema();
 * schema['~standard'].vendor // 'flipside'
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': StandardSchemaV1.Props<Input, Output>;
}

export declare namespace StandardSchemaV1 {
  /** What stands under `~standard`. */
  export interface Props<Input = unknown, Output = Input> {
    readonly version: 1;
    /** The library that the schema comes from. */
    readonly vendor: string;
    readonly validate: (value: unknown, options?: Options) => Result<Output> | Promise<Result<Output>>;
    /** For the compiler alone. */
    readonly types?: Types<Input, Output> | undefined;
  }

  /** What a caller may ask of `validate`. The kit's schemas take no options here. */
  export interface Options {
    readonly libraryOptions?: Record<string, unknown> | undefined;
  }

  /** The value, or the issues found. */
  export type Result<Output> = SuccessResult<Output> | FailureResult;

  /** The value, as the schema hands it on. */
  export interface SuccessResult<Output> {
    readonly value: Output;
    readonly issues?: undefined;
  }

  /** Why there is no value. */
  export interface FailureResult {
    readonly issues: readonly Issue[];
  }

  /** One thing that is wrong, and where. */
  export interface Issue {
    readonly message: string;
    readonly path?: readonly (PropertyKey | PathSegment)[] | undefined;
  }

  /** One step on the way to a value. */
  export interface PathSegment {
    readonly key: PropertyKey;
  }

  /** The types of what goes in and what comes out. */
  export interface Types<Input = unknown, Output = Input> {
    readonly input: Input;
    readonly output: Output;
  }

  /** What a schema takes. */
  export type InferInput<Schema extends StandardSchemaV1> = NonNullable<Schema['~standard']['types']>['input'];

  /** What a schema hands on. */
  export type InferOutput<Schema extends StandardSchemaV1> = NonNullable<Schema['~standard']['types']>['output'];
}

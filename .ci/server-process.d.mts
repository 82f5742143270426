export interface ServerOptions {
  /** What people call it: `shop`. */
  readonly name: string;
  /** The file that Node runs, from the workspace's root. */
  readonly entry: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The file that everything it prints is added to. */
  readonly log: string;
  /** What it has to answer to be up; `/healthz` when left out. */
  readonly page?: string;
  /** Hears each line that it prints before it listens, such as that a port is taken. */
  readonly say?: (line: string) => void;
}

export interface ServerProcess {
  readonly name: string;
  readonly log: string;
  readonly url: string;
  readonly pid: number;
  /** How it ended, once it has: `code 0`, `SIGKILL`. */
  readonly ended: Promise<string>;
  /** Asks it to stop, and makes it after 5 s. */
  stop(): Promise<void>;
  /** Takes it away without asking, as a crash would. */
  kill(): Promise<void>;
}

export function startServer(options: ServerOptions): Promise<ServerProcess>;

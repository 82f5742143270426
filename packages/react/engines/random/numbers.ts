/** Random numbers that a seed repeats (mulberry32). */
export interface Random {
  /** From 0 up to and without `below`. */
  readonly below: (below: number) => number;
  readonly one: <Member>(members: readonly Member[]) => Member;
  /** One of the members, each as often as its weight. */
  readonly weighted: <Member>(members: readonly (readonly [weight: number, member: Member])[]) => Member;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;

  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const below = (limit: number) => Math.floor(fraction() * limit);

  function one<Member>(members: readonly Member[]): Member {
    const index = below(members.length);
    const found = members.find((_, at) => at === index);
    return found as Member;
  }

  return {
    below,
    one,
    weighted: (members) => {
      let left = below(members.reduce((sum, [weight]) => sum + weight, 0));
      const found = members.find(([weight]) => (left -= weight) < 0);
      return (found as (typeof members)[number])[1];
    },
  };
}

/** The shop's mark: a seedling. Says nothing that the name beside it doesn't. */
export function Sprig() {
  return (
    <svg className="sprig" viewBox="0 0 32 32" aria-hidden="true">
      <path className="stem" d="M16 29V15" />
      <path className="leaf" d="M16 17C16 9 10 5 3 5c0 8 5 12 13 12Z" />
      <path className="leaf" d="M16 21c0-6 5-9 12-9 0 6-4 9-12 9Z" />
    </svg>
  );
}

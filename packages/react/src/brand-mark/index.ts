export { BrandMark } from './brand-mark.tsx';
export type { BrandMarkProps } from './brand-mark.tsx';

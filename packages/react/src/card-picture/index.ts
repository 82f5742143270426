export { CardPicture } from './card-picture.tsx';
export type { CardPictureProps } from './card-picture.tsx';

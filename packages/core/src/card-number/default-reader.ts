import { brandDetector } from '../brands/brand-detector.ts';
import { takenByDefault } from '../brands/taken-brands.ts';
import { numberReader } from './number-reader.ts';

const reader = numberReader(brandDetector(takenByDefault()));

/** The brand of the first number in a text, as far as its digits say. Knows every brand that is on by default. */
export const detectBrand = reader.detectBrand;

/** What a text says as a card number. The first number in it counts, in digits of any script. */
export const readCardNumber = reader.readCardNumber;

/** The first number in a text, grouped as printed on the card: of the brand given, else of the one detected. */
export const formatCardNumber = reader.formatCardNumber;

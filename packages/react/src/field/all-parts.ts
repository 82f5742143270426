'use client';
import { createContext } from 'react';

/** Whether a ready-made field stands around a part: hint and error are rendered then, so server HTML can name them already. */
export const AllPartsContext = createContext(false);

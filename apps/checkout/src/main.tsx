import '@fontsource-variable/inter';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Shop } from './shop.tsx';

const root = document.getElementById('shop');
if (root === null)
  throw new Error('index.html has no element with the id "shop", so there is nowhere to put the shop.');

createRoot(root).render(
  <StrictMode>
    <Shop />
  </StrictMode>,
);

// One page for each way to build a card-number input: `?way=flipside`. The browser types into it; nothing is measured in here.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@flipside/react/styles.css';
import { mountTimes, scriptInput } from './by-script.ts';
import { ways } from './ways.tsx';

const name = new URLSearchParams(location.search).get('way') ?? '';
const Way = ways[name];
if (!Way) throw new Error(`There is no way '${name}'. Use one of ${Object.keys(ways).join(', ')}.`);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');

// As a shop in production: StrictMode does nothing there, and stands here as it would in the shop.
createRoot(root).render(
  <StrictMode>
    <Way />
  </StrictMode>,
);

Object.assign(window, { scriptInput, mountTimes });

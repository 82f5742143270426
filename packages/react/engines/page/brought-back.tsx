// Wakes up what the server has rendered, and notes what the browser tells of putting the page away.
import '@flipside/react/styles.css';
import { hydrateRoot } from 'react-dom/client';
import { BroughtBackForm } from './brought-back-form.tsx';

const note = (what: string) => localStorage.setItem('told', `${localStorage.getItem('told') ?? ''}${what} `);

document.addEventListener('freeze', () => note('freeze'));
document.addEventListener('resume', () => note('resume'));

// As on a slow line: the browser has written back what it kept by then, and a shopper may have typed.
setTimeout(() => {
  hydrateRoot(document.querySelector('#root') as HTMLElement, <BroughtBackForm />);
  document.documentElement.dataset['awake'] = '';
}, 300);

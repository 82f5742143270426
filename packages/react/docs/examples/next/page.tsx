// app/page.tsx
import { brands, en } from '@flipside/core';
import '@flipside/react/styles.css';
import { Checkout } from './checkout';

export default function Page() {
  return (
    <main>
      <h1>{en.form.legend}</h1>
      <p>
        We take {brands.visa.name} and {brands.mastercard.name}.
      </p>
      <Checkout language="en" />
    </main>
  );
}

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FormProvider, useForm } from 'react-hook-form';
import { describe, expect, test } from 'vitest';
import { blankCheckout, type CheckoutValues } from './checkout-values.ts';
import { ContactSection } from './contact-section.tsx';

function Contact() {
  const form = useForm<CheckoutValues>({ defaultValues: blankCheckout });
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(() => {})(event)}>
        <ContactSection problems={[]} />
        <button type="submit">Pay</button>
      </form>
    </FormProvider>
  );
}

/** What the live regions have said. */
const said = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .filter((text) => text !== '');

const sentence = 'Enter an e-mail address like name@example.com.';

describe('the contact details, heard', () => {
  test('A3: a wrong e-mail address is said when its field is left, and no more once it is right', async () => {
    render(<Contact />);
    const email = screen.getByLabelText('E-mail');

    await userEvent.type(email, 'ada@');
    await userEvent.tab();
    expect(await screen.findAllByText(sentence)).toHaveLength(2);
    expect(said()).toEqual([sentence]);

    await userEvent.type(email, 'example.com');
    await userEvent.tab();
    expect(said()).toEqual([]);
  });

  test('A3: what a submit finds is read out with the field that it leads to, and not said once more', async () => {
    render(<Contact />);

    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));

    expect(await screen.findByText('Enter your e-mail address.')).toBeVisible();
    expect(said()).toEqual([]);
  });

  test.each(['E-mail', 'Full name', 'Street and house number', 'Town or city'])(
    'A2: %s is named as required',
    (label) => {
      render(<Contact />);

      expect(screen.getByLabelText(label)).toBeRequired();
    },
  );
});

// D9, also through React's compiler: the project `compiled` runs this file as well.
import { testCards } from '@flipside/core';
import { memo, useEffect } from 'react';
import { useForm, type Control, type UseFormReturn } from 'react-hook-form';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { HookFormCardFields } from './hook-form-card-fields.tsx';

const empty = { card: { number: '', expiry: '', code: '', name: '' } };

const Kept = memo(function Kept({ control }: { control: Control<typeof empty> }) {
  return <HookFormCardFields control={control} />;
});

test('D9: a reset of React Hook Form reaches fields in a part of the page that does not render again', async () => {
  let form: UseFormReturn<typeof empty> | undefined;
  function Checkout() {
    const own = useForm({ defaultValues: empty });
    useEffect(() => {
      form = own;
    }, [own]);
    return <Kept control={own.control} />;
  }
  await render(<Checkout />);
  const number = document.querySelector<HTMLInputElement>('[autocomplete=cc-number]');

  form?.reset({ card: { ...empty.card, number: testCards.visa.number } });
  await expect.poll(() => number?.value).toBe('4242 4242 4242 4242');

  form?.reset(empty);
  await expect.poll(() => number?.value).toBe('');
});

'use client';
import { useRef, type ComponentPropsWithoutRef, type Ref } from 'react';
import { useIsomorphicLayoutEffect } from '../field/use-isomorphic-layout-effect.ts';
import { useSavedCardList } from './saved-card-context.ts';

/** Form props for every radio of the list: what `register` returns, or a name. */
export interface SavedCardRadioProps extends Omit<
  ComponentPropsWithoutRef<'input'>,
  'type' | 'id' | 'value' | 'checked' | 'defaultChecked'
> {
  ref?: Ref<HTMLInputElement> | undefined;
}

interface RadioProps extends Pick<ComponentPropsWithoutRef<'input'>, 'id' | 'aria-label' | 'aria-describedby'> {
  value: string;
  disabled?: boolean;
}

/** One choice of the list. Renders an `<input type="radio">`. */
export function SavedCardRadio({ value, disabled = false, ...own }: RadioProps) {
  const { initial, radios, ask, radioProps } = useSavedCardList('Choice');
  // The ref is handed out by the list, for all radios at once.
  const { ref: _ref, onChange, disabled: allDisabled = false, ...props } = radioProps;
  const radio = useRef<HTMLInputElement>(null);

  useIsomorphicLayoutEffect(() => (radio.current ? radios.join(radio.current) : undefined), [radios]);

  return (
    <input
      {...props}
      {...own}
      ref={radio}
      type="radio"
      data-part="saved-card-radio"
      value={value}
      defaultChecked={initial === value}
      disabled={disabled || allDisabled}
      onChange={(event) => {
        onChange?.(event);
        ask();
      }}
    />
  );
}

import { countries } from '../../contract/countries.ts';
import { FieldError, useContactField } from './contact-field.tsx';

/** The country, chosen from those that the shop posts to. */
export function CountryField() {
  const { id, error, inputProps } = useContactField('address.country');

  return (
    <div className="field">
      <label htmlFor={id}>Country</label>
      <select className="input" autoComplete="country" {...inputProps}>
        {Object.entries(countries).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <FieldError id={id} error={error} />
    </div>
  );
}

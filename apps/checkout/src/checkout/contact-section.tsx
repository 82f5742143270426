import { ContactField } from './contact-field.tsx';
import { ContactSummary, type ContactProblem } from './contact-summary.tsx';
import { CountryField } from './country-field.tsx';

/** Who buys and where it goes. One address: it is where the seeds go and what the bank compares. */
export function ContactSection({ problems }: { problems: readonly ContactProblem[] }) {
  return (
    <section aria-labelledby="contact-title">
      <h2 id="contact-title">Contact and delivery</h2>
      <p className="hint">The address must be the one that your bank knows.</p>
      <ContactSummary problems={problems} />
      <ContactField
        name="email"
        label="E-mail"
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
      />
      <ContactField name="name" label="Full name" autoComplete="name" />
      <ContactField name="address.line1" label="Street and house number" autoComplete="address-line1" />
      <ContactField name="address.line2" label="Flat, building (optional)" autoComplete="address-line2" />
      <div className="field-row">
        <ContactField name="address.city" label="Town or city" autoComplete="address-level2" />
        <ContactField name="address.postalCode" label="Postcode" autoComplete="postal-code" />
      </div>
      <CountryField />
    </section>
  );
}

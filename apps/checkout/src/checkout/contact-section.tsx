import { AddressSection } from './address-section.tsx';
import { ContactField } from './contact-field.tsx';
import { ContactSummary, type ContactProblem } from './contact-summary.tsx';

/** Who buys and where it goes. One address for both. */
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
      <AddressSection />
    </section>
  );
}

import {
  enStaff,
  type Assessment,
  type Authorization,
  type AvsAnswer,
  type SecurityCodeAnswer as BanksAnswer,
  type StaffMessages,
} from '@flipside/core';
import { forwardRef, useId, type ComponentPropsWithoutRef } from 'react';
import { AddressAnswer } from './address-answer.tsx';
import type { ReportView } from './answer.tsx';
import { AuthorizationAnswer, type Approval } from './authorization-answer.tsx';
import { Recommendation } from './recommendation.tsx';
import { ReportHeading, type ReportHeadingLevel } from './report-heading.tsx';
import { SecurityCodeAnswer } from './security-code-answer.tsx';
import { ThreeDSecureAnswer, type ThreeDSecureReport } from './three-d-secure-answer.tsx';

export interface VerificationReportProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'title'> {
  /** The bank's answer to the authorization request; null where the bank was not asked. */
  authorization: Authorization | null;
  /** That an approval was voided since, or is being so: nobody may ship on it. */
  approval?: Approval | null | undefined;
  /** The answer to the address check as it came, as `describeAvsResult` takes it; null where none was asked for. */
  avs: AvsAnswer | null;
  /** The answer to the code check as it came, as `describeSecurityCodeResult` takes it; null where no code was sent. */
  securityCode: BanksAnswer | null;
  /** How 3-D Secure ended; null where there is none. */
  threeDSecure?: ThreeDSecureReport | null | undefined;
  /** What `assessAuthorization` recommends; null where there is nothing to recommend any more. */
  assessment?: Assessment | null | undefined;
  /** What the staff call the gateway, where its own name would tell them nothing. */
  gateway?: string | undefined;
  /** The card's brand by its id, to show where an answer names no scheme. No letter is read by it. */
  scheme?: string | undefined;
  /**
   * With every sentence, or in a few lines.
   * @default 'full'
   */
  view?: ReportView | undefined;
  /**
   * Which heading the title is, from 1 to 5; those inside are one below it.
   * @default 2
   */
  headingLevel?: ReportHeadingLevel | undefined;
  /**
   * What stands above it.
   * @default messages.report.title
   */
  title?: string | undefined;
  /**
   * The staff's sentences. Apart from the shopper's, so no provider hands them in.
   * @default enStaff
   */
  messages?: StaffMessages | undefined;
}

/**
 * What the bank answered about an order, in words, for the merchant's staff: what to do and why, then each answer with what it means
 * and how sure that is. Takes no card number and no code, and shows no text that could be one. Renders a `<section>`.
 */
export const VerificationReport = forwardRef<HTMLElement, VerificationReportProps>(function VerificationReport(
  {
    authorization,
    approval = null,
    avs,
    securityCode,
    threeDSecure = null,
    assessment = null,
    gateway,
    scheme,
    view = 'full',
    headingLevel = 2,
    messages = enStaff,
    title = messages.report.title,
    id: ownId,
    ...rest
  },
  ref,
) {
  const fallback = useId();
  const id = ownId ?? fallback;
  const shared = { messages, view, gateway, scheme, level: headingLevel };

  return (
    <section
      ref={ref}
      id={ownId}
      aria-labelledby={`${id}-title`}
      data-flipside=""
      data-part="verification-report"
      data-view={view}
      {...rest}
    >
      <ReportHeading level={headingLevel} rank="own" part="report-title" id={`${id}-title`}>
        {title}
      </ReportHeading>
      {assessment === null ? null : (
        <Recommendation assessment={assessment} messages={messages} level={headingLevel} view={view} />
      )}
      <div data-part="answers">
        <AuthorizationAnswer
          authorization={authorization}
          approval={approval}
          source={avs ?? securityCode}
          {...shared}
        />
        <AddressAnswer avs={avs} {...shared} />
        <SecurityCodeAnswer securityCode={securityCode} {...shared} />
        {threeDSecure === null ? null : <ThreeDSecureAnswer threeDSecure={threeDSecure} {...shared} />}
      </div>
    </section>
  );
});

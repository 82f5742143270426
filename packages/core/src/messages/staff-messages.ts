import type { AvsMeaning } from '../address-verification/avs-meaning.ts';
import type { PresenceReason } from '../security-code/gateway-presence-answer.ts';
import type { SecurityCodeMeaning } from '../security-code-result/security-code-meaning.ts';
import type { AssessmentMessages } from './en-assessment.ts';
import type { PolicyMessages } from './en-policy.ts';
import type { ReportMessages } from './en-report.ts';
import type { ThreeDSecureMessages } from './en-three-d-secure.ts';

/**
 * Every sentence that the merchant's staff read about a bank's answers, by the keys that the functions give. Apart from
 * `Messages`, so that no shopper's page carries them.
 *
 * @example
 * const staff: StaffMessages = enStaff;
 * staff.securityCode[describeSecurityCodeResult({ scheme: 'visa', code: 'M' }).meaning] // 'The security code is right…'
 */
export interface StaffMessages {
  readonly avs: Readonly<Record<AvsMeaning, string>>;
  readonly securityCode: Readonly<Record<SecurityCodeMeaning, string>>;
  readonly gatewayPresence: Readonly<Record<PresenceReason, string>>;
  readonly threeDSecure: ThreeDSecureMessages;
  readonly assessment: AssessmentMessages;
  /** What else the verification report says. */
  readonly report: ReportMessages;
  /** The questions of a merchant's policy, for a page of settings. */
  readonly policy: PolicyMessages;
}

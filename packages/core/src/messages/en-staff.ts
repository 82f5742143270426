import { enAssessment } from './en-assessment.ts';
import { enAvs } from './en-avs.ts';
import { enGatewayPresence } from './en-gateway-presence.ts';
import { enPolicy } from './en-policy.ts';
import { enReport } from './en-report.ts';
import { enSecurityCodeResult } from './en-security-code-result.ts';
import { enThreeDSecure } from './en-three-d-secure.ts';
import type { StaffMessages } from './staff-messages.ts';

/**
 * English for the merchant's staff, the default.
 *
 * @example
 * const { meaning } = describeAvsResult({ scheme: 'visa', code: 'A' });
 * enStaff.avs[meaning] // 'The street matches what the bank has on file, the ZIP or postal code doesn’t. This…'
 */
export const enStaff: StaffMessages = {
  avs: enAvs,
  securityCode: enSecurityCodeResult,
  gatewayPresence: enGatewayPresence,
  threeDSecure: enThreeDSecure,
  assessment: enAssessment,
  report: enReport,
  policy: enPolicy,
};

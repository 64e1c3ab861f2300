/** Values of VERIS 1.4.0 that stand for values of our vocabularies. What has no counterpart is "Other" or "Unknown", never a guess. */
import type { LeakCase } from '../../model/case.ts';
import type { Figure } from '../../model/figure.ts';

type Insider = LeakCase['insider'];
type Data = LeakCase['data'];

/** actor.internal.variety. VERIS "System admin" is a system or network administrator. */
export const ACTOR: Record<Insider['role'], string> = {
  'system-maintenance': 'System admin',
  'system-developer': 'Developer',
  'clerical-operator': 'End-user',
  'network-engineer': 'Other',
  executive: 'Executive',
};

/** victim.industry: two to four digits of NAICS, no finer than our sectors. */
export const INDUSTRY: Record<LeakCase['sectors'][number], string> = {
  telecommunications: '517',
  'call-centre': '5614',
  education: '61',
  'food-service': '722',
  manufacturing: '31',
  'it-services': '5415',
};

/** attribute.confidentiality.data.variety */
export const DATA_VARIETY: Record<Data['nature'][number], string> = { 'personal-data': 'Personal', 'trade-secret': 'Secrets' };

/** attribute.confidentiality.data_victim */
export const DATA_VICTIM: Record<Data['kinds'][number], string> = {
  'customer-data': 'Customer',
  'employee-data': 'Employee',
  'business-partner-data': 'Partner',
  'children-data': 'Customer',
  'cost-data': 'Victim organization',
  'sales-data': 'Victim organization',
  'technical-data': 'Victim organization',
};

/** Units in which an amount of data is counted; VERIS itself has no unit. */
export const DATA_UNITS: readonly Figure['unit'][] = ['records', 'persons', 'files'];

/** confidence: how far the summary of the case is vouched for. */
export const CONFIDENCE: Record<LeakCase['summary']['standing'], 'High' | 'Medium' | 'Low'> = {
  found: 'High',
  admitted: 'High',
  stated: 'High',
  reported: 'Medium',
  alleged: 'Low',
  opinion: 'Low',
  derived: 'Low',
};

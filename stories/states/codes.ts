import { press } from './steps.js';
import type { Widget } from './steps.js';

/** Codes of people who do not exist. */
export const march = '1F61-T253-CM0R-GX8J-4M1H';
export const november = '1F61-T26B-CX8C-GM8J-GCC7';
export const councillor = '1C61-T26A-MP0R-GMGG-RMHX';
export const quick = '1Q61-T26B-RCCC-C0CR-R00G';
export const mistyped = '1F61-T26B-CX8C-GM8J-GCC8';
export const team = [
  '1F61-T26B-44MG-GMMJ-RRHB',
  '1F61-T269-8GMG-84RJ-MMXS',
  '1F61-T26A-CRMX-CMCG-MMTY',
  '1F61-T269-08C8-G48C-4RZ1',
  '1F61-T269-CC4C-XMRJ-RR2Q',
  '1F61-T26B-GCG4-0X0M-RMM5',
];

/** Puts texts into fields, by their ids, and presses the button. */
export async function enter(element: Widget, texts: Readonly<Record<string, string>>): Promise<void> {
  await element.updateComplete;
  for (const [id, text] of Object.entries(texts)) {
    const field = element.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);
    if (field) field.value = text;
  }
  await press(element, 'single' in texts ? 'form button' : '.primary');
}

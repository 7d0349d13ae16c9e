import { complaintLimits, type ComplaintCategory } from '@lianxi/domain';
import type { PublicWords } from './public-words';

export interface FormValues {
  readonly category: ComplaintCategory | '';
  readonly countyId: string;
  readonly townId: string;
  readonly text: string;
  readonly anonymous: boolean | null;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly confirmed: boolean;
}

export const emptyForm: FormValues = { category: '', countyId: '', townId: '', text: '', anonymous: null, name: '', phone: '', address: '', confirmed: false };

export type FieldName = 'category' | 'placeId' | 'text' | 'anonymous' | 'name' | 'phone' | 'address' | 'noClassifiedContent' | 'files';

/** What is wrong before it is sent, by field: the words to say. */
export function faultsOf(values: FormValues): Readonly<Partial<Record<FieldName, keyof PublicWords>>> {
  const { category, text, anonymous, name, phone, confirmed } = values;
  return {
    ...(category === '' ? { category: 'missingChoice' as const } : {}),
    ...(text.trim() === '' ? { text: 'missing' as const } : [...text.trim()].length < complaintLimits.textLeast ? { text: 'short' as const } : {}),
    ...(anonymous === null ? { anonymous: 'missingChoice' as const } : {}),
    ...(anonymous === false && name.trim() === '' ? { name: 'missing' as const } : {}),
    ...(anonymous === false && phone.trim() === '' ? { phone: 'missing' as const } : {}),
    ...(confirmed ? {} : { noClassifiedContent: 'confirmMissing' as const }),
  };
}

/** As the server wants it: the town where one is named, else the county; of an anonymous sender nothing. */
export function writtenOf({ category, countyId, townId, text, anonymous, name, phone, address, confirmed }: FormValues): object {
  const who = anonymous === false ? { name, phone, address } : {};
  return { category, placeId: townId || countyId || null, text, anonymous: anonymous !== false, ...who, noClassifiedContent: confirmed };
}

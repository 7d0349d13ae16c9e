import { complaintLimits, type ComplaintCategory, type OfficeSource } from '@lianxi/domain';
import type { RecordComplaintInput } from '../../gql/graphql';
import type { FileRow } from '../../ui/file-list';

export interface RecordForm {
  source: OfficeSource;
  receivedOn: string;
  category: ComplaintCategory | '';
  countyId: string;
  townId: string;
  text: string;
  anonymous: boolean;
  name: string;
  phone: string;
  address: string;
  confirmed: boolean;
  files: readonly FileRow[];
}

export type RecordField = 'receivedOn' | 'category' | 'text' | 'name' | 'phone' | 'noClassifiedContent';

export const emptyRecord = (today: string): RecordForm => ({
  source: 'hotline', receivedOn: today, category: '', countyId: '', townId: '', text: '', anonymous: false, name: '', phone: '', address: '', confirmed: false, files: [],
});

/** Fields still to be filled, before anything is sent. */
export function lackingOf({ receivedOn, category, text, anonymous, name, phone, confirmed }: RecordForm): readonly RecordField[] {
  const lacks: readonly [RecordField, boolean][] = [
    ['receivedOn', receivedOn === ''], ['category', category === ''], ['text', [...text.trim()].length < complaintLimits.textLeast], ['name', !anonymous && name.trim() === ''], ['phone', !anonymous && phone.trim() === ''],
    ['noClassifiedContent', !confirmed],
  ];
  return lacks.filter(([, lacking]) => lacking).map(([field]) => field);
}

/** As the server wants it: the town where one is named, else the county; of an anonymous sender nothing. */
export function recordInput({ source, receivedOn, category, countyId, townId, text, anonymous, name, phone, address, confirmed, files }: RecordForm): RecordComplaintInput {
  const who = anonymous ? {} : { name: name.trim(), phone: phone.trim(), address: address.trim() };
  return { source, receivedOn, category: category === '' ? 'other' : category, placeId: townId || countyId || null, text, anonymous, ...who, fileIds: files.map(({ id }) => id), noClassifiedContent: confirmed };
}

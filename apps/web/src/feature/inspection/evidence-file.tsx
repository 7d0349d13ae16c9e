import { useTranslation } from 'react-i18next';
import type { EvidenceFileBodyFragment } from '../../gql/graphql';
import { fileAddress } from '../../ui/file-address';
import { shanghai } from '../../ui/format';
import { sizeText } from '../../ui/upload-file';

/** A file of the field, to be fetched, with the time it was taken or added. */
export function EvidenceFileLink({ file: { id, name, size, takenAt, addedAt } }: { file: EvidenceFileBodyFragment }) {
  const { t } = useTranslation();
  const at = takenAt ?? addedAt;
  const moment = at == null ? null : shanghai(at);
  return (
    <span className="in-file">
      <a href={fileAddress(id)}>{name}</a> <span className="in-note">{[moment === null ? null : t(takenAt == null ? 'field.addedAt' : 'field.takenAt', { at: `${moment.on} ${moment.time}` }), sizeText(size)].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

import { errorCategories, errorLabel, type ErrorCode } from '@lianxi/domain';
import { Button, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { shanghai } from '../../ui/format';
import { useRun } from '../../ui/use-run';
import { mayEdit, type FieldRecord, type Refusal } from './field-record';
import { dropRecord } from './field-store';
import { FileLine } from './field-files';
import { useFiles } from './use-field';

/** What is kept on this device for this account, and how far each has come. */
export function OutboxList({ records, onEdit }: { records: readonly FieldRecord[]; onEdit?: ((record: FieldRecord) => void) | undefined }) {
  const { t } = useTranslation();
  const [dropping, setDropping] = useState<FieldRecord | null>(null);
  if (records.length === 0) return null;
  return (
    <Sheet padded title={t('field.outbox')}>
      <ul className="fl-outbox">
        {records.map((record) => (
          <RecordLine key={record.id} record={record} onDrop={() => setDropping(record)} onEdit={onEdit} />
        ))}
      </ul>
      {dropping === null ? null : <DropDialog record={dropping} onClose={() => setDropping(null)} />}
    </Sheet>
  );
}

function RecordLine({ record, onDrop, onEdit }: { record: FieldRecord; onDrop: () => void; onEdit: ((record: FieldRecord) => void) | undefined }) {
  const { t } = useTranslation();
  const files = useFiles(record.id) ?? [];
  const { form, state, title, objectName, finding, tries } = record;
  return (
    <li>
      <p>
        <b>{[form.onDate, form.atTime, objectName, form.place].filter(Boolean).join(' · ')}</b> <Tag>{t(`field.state.${state}`)}</Tag>
      </p>
      <p className="fl-aid">{[title, finding === null ? null : t('field.hasFinding')].filter(Boolean).join(' · ')}</p>
      <p className="fl-words">{form.observations}</p>
      {finding === null ? null : <p className="fl-words">{`${t('field.finding')}：${finding.matter} ${finding.text}`}</p>}
      {files.length === 0 ? null : <ul className="fl-files">{files.map((file) => <FileLine key={file.id} file={file} />)}</ul>}
      {record.sentAt === null ? null : <p className="fl-aid">{t('field.sentAt', { at: shanghai(record.sentAt).time })}</p>}
      {record.refusal !== null && state === 'refused' ? <RefusedNote refusal={record.refusal} /> : null}
      {state === 'waiting' && tries > 0 ? <p className="fl-aid">{t('field.unknown')}</p> : null}
      <div className="fl-acts">
        {mayEdit(record) ? onEdit === undefined ? <Link className="lx-btn" to={`/inspections/${record.inspectionId}/field?record=${record.id}`}>{t('field.edit')}</Link> : <Button onClick={() => onEdit(record)}>{t('field.edit')}</Button> : null}
        {state === 'sending' ? null : <Button kind={state === 'sent' ? 'text' : 'danger'} onClick={() => (state === 'sent' ? void dropRecord(record.id) : onDrop())}>{t(state === 'sent' ? 'field.hide' : 'field.discard')}</Button>}
      </div>
    </li>
  );
}

/** Why the server did not take it; the words stay, to be changed or copied. */
function RefusedNote({ refusal: { code, params } }: { refusal: Refusal }) {
  const { t, i18n } = useTranslation();
  const known = Object.hasOwn(errorCategories, code) ? (code as ErrorCode) : 'INTERNAL';
  return (
    <p role="alert" className="fl-refused">
      {t('field.refused')}
      {errorLabel(known, params, i18n.language === 'en' ? 'en' : 'zh')} <span className="fl-aid">{t('shell.errorCode', { code })}</span>
    </p>
  );
}

function DropDialog({ record, onClose }: { record: FieldRecord; onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const handleDrop = async () => {
    if (await run.run(() => dropRecord(record.id), t('field.discarded'))) onClose();
  };
  return (
    <ConfirmDialog title={t('field.discard')} verb={t('field.discard')} run={run} onClose={onClose} onSubmit={() => void handleDrop()}>
      <p>{t(record.tries > 0 && record.state === 'waiting' ? 'field.discardUnknown' : 'field.discardAsk')}</p>
    </ConfirmDialog>
  );
}

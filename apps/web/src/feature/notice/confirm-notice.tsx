import { useMutation } from '@apollo/client/react';
import { Button, CheckLine, Dialog, ErrorState, LightShape } from '@lianxi/web-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConfirmNoticeMutation } from '../../gql/graphql';
import { useErrorCode } from '../../ui/use-error-code';
import { useErrorText } from '../../ui/use-error-text';
import { previewRows } from './confirm-preview';
import type { DraftFigures } from './draft-filter';
import { ConfirmNoticeDocument } from './notice.mutation';
import { NoticeReviewDocument } from './notice.query';

export interface ConfirmNoticeProps {
  notice: { id: string; version: number; edition: number };
  figures: DraftFigures;
  /** Doubtful drafts nobody has checked. */
  unchecked: number;
  /** Shows those that stand so. */
  onShow: (standing: 'unsettled' | 'doubtful') => void;
  onClose: () => void;
  /** Units it names that are no members yet. */
  members: ReactNode;
  /** Links to where the result stands. */
  links: (done: ConfirmNoticeMutation['confirmNotice']) => ReactNode;
}

/** Says what will be entered before it is, and what was entered after. */
export function ConfirmNotice(props: ConfirmNoticeProps) {
  const { notice, figures, unchecked, onClose } = props;
  const { t } = useTranslation();
  const [confirm, { data, loading, error }] = useMutation(ConfirmNoticeDocument, {
    refetchQueries: [NoticeReviewDocument],
    awaitRefetchQueries: true,
  });
  const [anyway, setAnyway] = useState(false);
  const nothing = figures.open + figures.gone === 0;
  const blocked = nothing
    ? t('notice.confirm.nothing')
    : figures.unsettled > 0
      ? t('notice.confirm.unresolved', { n: figures.unsettled })
      : unchecked > 0 && !anyway
        ? t('notice.confirm.doubt', { n: unchecked })
        : undefined;
  const done = data?.confirmNotice;
  if (done != null)
    return <ConfirmDone done={done} links={props.links(done)} members={props.members} onClose={onClose} />;
  const handleConfirm = () =>
    void confirm({ variables: { id: notice.id, version: notice.version } }).catch(() => undefined);
  return (
    <Dialog
      title={t('notice.confirm.title')}
      note={t('notice.confirm.note')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('kit.cancel')}</Button>
          <Button kind="primary" aria-busy={loading} blocked={blocked} onClick={loading ? undefined : handleConfirm}>
            {t('notice.confirm.do')}
          </Button>
        </>
      }
    >
      <PreviewTable figures={figures} edition={notice.edition} />
      <Warnings {...props} anyway={anyway} onAnyway={setAnyway} />
      {error === undefined ? null : <ConfirmFailed error={error} />}
    </Dialog>
  );
}

function ConfirmFailed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const failed = useErrorText()(error);
  const errorCode = useErrorCode();
  return <ErrorState boxed what={t('notice.confirm.failed')} kept={failed.text} code={errorCode(failed)} />;
}

function PreviewTable({ figures, edition }: { figures: DraftFigures; edition: number }) {
  const { t } = useTranslation();
  return (
    <table className="nt-preview">
      <tbody>
        {previewRows(figures, edition).map(({ row, count }) => (
          <tr key={row} className={row === 'classes' ? 'sub' : ''}>
            <th scope="row">{t(`notice.confirm.${row}`)}</th>
            <td>
              {row === 'tasks' ? t('notice.confirm.taskUnit', { n: count }) : t('notice.confirm.unit', { n: count })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Warnings({
  figures,
  unchecked,
  onShow,
  anyway,
  onAnyway,
}: ConfirmNoticeProps & { anyway: boolean; onAnyway: (on: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <div className="nt-warn">
      {figures.unsettled > 0 ? (
        <p className="lx-hot">
          <LightShape kind="overdue" />
          {t('notice.confirm.unresolved', { n: figures.unsettled })}
          <Button kind="text" onClick={() => onShow('unsettled')}>
            {t('notice.confirm.goUnresolved')}
          </Button>
        </p>
      ) : null}
      {unchecked > 0 ? (
        <p>
          <LightShape kind="due_soon" />
          {t('notice.confirm.doubt', { n: unchecked })}
          <Button kind="text" onClick={() => onShow('doubtful')}>
            {t('notice.confirm.goDoubt')}
          </Button>
        </p>
      ) : null}
      {figures.recipients > 0 ? (
        <p>
          <LightShape kind="unset" />
          {t('notice.confirm.recipients', { n: figures.recipients })}
        </p>
      ) : null}
      {unchecked > 0 && figures.unsettled === 0 ? (
        <CheckLine
          label={t('notice.confirm.anyway')}
          checked={anyway}
          onChange={(event) => onAnyway(event.target.checked)}
        />
      ) : null}
    </div>
  );
}

function ConfirmDone({
  done,
  links,
  members,
  onClose,
}: {
  done: ConfirmNoticeMutation['confirmNotice'];
  links: ReactNode;
  members: ReactNode;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { created, changed, ended, unchanged, tasks } = done;
  return (
    <Dialog title={t('notice.confirm.done')} closeLabel={t('kit.close')} onClose={onClose} actions={links}>
      <p role="status">{t('notice.confirm.result', { created, changed, ended, unchanged, tasks })}</p>
      {members}
    </Dialog>
  );
}

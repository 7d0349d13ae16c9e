import { Button, ErrorState, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { ReportContentFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { ReportContent } from '../../ui/report-content';
import { useErrorText } from '../../ui/use-error-text';
import type { DraftState } from './use-report-draft';

/** 草稿已存 14:32, in the head of the form. */
export function DraftNote({ state }: { state: DraftState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const errorText = useErrorText();
  const words = (): string | null => {
    if (state.kind === 'saving') return t('report.saving');
    if (state.kind === 'unsaved') return t('report.unsaved');
    if (state.kind === 'saved') return t('report.saved', { time: format.time(state.at) });
    if (state.kind === 'kept') return t('report.savedHere', { time: format.time(state.at) });
    if (state.kind === 'conflict') return t('report.conflict');
    return state.kind === 'refused' ? errorText(state.error).text : null;
  };
  return (
    <span className="report-draft-note" role="status">
      {words()}
    </span>
  );
}

export interface DraftConflictProps {
  /** The draft as it stands on the server; null where it is gone. */
  theirs: ReportContentFragment | null;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Both are on the page, the other one above the form: nothing is written over unread. */
export function DraftConflict({ theirs, onKeepMine, onTakeTheirs }: DraftConflictProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
    <ErrorState
      boxed
      what={t('report.conflict')}
      kept={theirs === null ? t('report.conflictGone') : t('report.conflictNext', { time: format.dateTime(theirs.savedAt) })}
      action={
        <>
          <Button onClick={onKeepMine}>{t('report.keepMine')}</Button>
          <Button onClick={onTakeTheirs}>{t('report.takeTheirs')}</Button>
        </>
      }
    />
    {theirs === null ? null : (
      <Sheet title={t('report.theirs')} padded>
        <ReportContent report={theirs} />
      </Sheet>
    )}
    </>
  );
}

import { NoticePane, SkeletonText } from '@lianxi/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegisterDutyFragment } from '../../gql/graphql';
import { headingLines, openingNames } from '../../ui/notice-marks';
import { QueryError } from '../../ui/query-error';
import { ALL_UNITS } from './register-choice';
import type { Register } from './use-register';

export function TextHead({ register }: { register: Register }) {
  const { t } = useTranslation();
  const { notice } = register;
  return (
    <>
      <h2>{t('duty.panes.text')}</h2>
      {notice === null ? null : <Link to={`/notices/${notice.id}`}>{notice.docNumber ?? notice.title}</Link>}
    </>
  );
}

export interface TextPaneProps {
  register: Register;
  duties: readonly RegisterDutyFragment[];
  selectedId: string | undefined;
  onSelect: (id: string) => void;
}

/** The notice, the sentences of the duties shown underlined and numbered. */
export function TextPane({ register, duties, selectedId, onSelect }: TextPaneProps) {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = register.textQuery;
  const text = data?.notice?.text ?? '';
  const sections = data?.notice?.sections;
  const units = register.unitsQuery.data?.registerUnits;
  const headings = useMemo(() => headingLines(text, sections ?? []), [text, sections]);
  const strongs = useMemo(
    () =>
      openingNames(
        text,
        (units ?? []).map(({ unit }) => unit.name),
      ),
    [text, units],
  );
  const spans = useMemo(
    () =>
      duties.map((duty) => ({
        id: duty.id,
        start: duty.start,
        end: duty.end,
        number: `${duty.line}-${duty.sentence}`,
      })),
    [duties],
  );
  if (error !== undefined && data === undefined)
    return <QueryError error={error} what={t('duty.textFailed')} onRetry={() => void refetch()} />;
  if (text === '')
    return loading ? (
      <div className="dt-wait">
        <SkeletonText rows={12} />
      </div>
    ) : null;
  return (
    <NoticePane
      text={text}
      spans={spans}
      selectedId={selectedId}
      onSelect={onSelect}
      strongs={strongs}
      headings={headings}
      dimOthers={register.unitId !== ALL_UNITS}
      label={t('duty.panes.text')}
    />
  );
}

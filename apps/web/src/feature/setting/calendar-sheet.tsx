import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, PageTable, SegmentedFilter, Sheet, Tag, type Column } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { useToday } from '../../ui/today-context';
import { useTableLabels } from '../../ui/use-labels';
import { calendarRows, type CalendarRow } from './calendar-rows';
import { CorrectDialog, type DayToCorrect } from './correct-dialog';
import { useHolidayWord } from './holiday-word';
import { CalendarDocument } from './setting.query';

/** Days off and make-up workdays of a year: the published ones, and where this joint meeting departs from them. */
export function CalendarSheet({ mayCorrect }: { mayCorrect: boolean }) {
  const { t } = useTranslation();
  const thisYear = Number(useToday().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [asked, setAsked] = useState<DayToCorrect | null>(null);
  const { data, previousData, loading, error, refetch } = useQuery(CalendarDocument, { variables: { year } });
  const calendar = (data ?? previousData)?.calendarOfYear;
  const years = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2].map((each) => ({ value: String(each), label: t('setting.year', { year: each }) }));
  return (
    <Sheet
      strong
      title={t('setting.calendar')}
      tools={
        <>
          {(calendar?.days.length ?? 0) === 0 ? null : <ExportMenu quiet list="calendar-days" filter={{ year }} />}
          {mayCorrect ? <Button size="small" onClick={() => setAsked({ on: '', working: null, corrected: false })}>{t('setting.correct')}</Button> : null}
        </>
      }
    >
      <div className="setting-line">
        <SegmentedFilter label={t('setting.calendar')} value={String(year)} options={years} onChange={(value) => setYear(Number(value))} />
        {calendar === undefined || calendar.published ? null : <p className="lx-sec">{t('setting.unpublished')}</p>}
      </div>
      <PageTable
        label={t('setting.calendar')}
        columns={useColumns(mayCorrect ? setAsked : null)}
        rows={calendarRows(calendar?.days ?? [])}
        rowKey={(row) => row.key}
        labels={useTableLabels()}
        loading={loading}
        error={error === undefined ? undefined : <QueryError error={error} what={t('setting.failed')} onRetry={() => void refetch()} />}
        empty={<EmptyState fact={t('setting.noDays')} next={t('setting.noDaysNext')} />}
      />
      {asked === null ? null : <CorrectDialog day={asked} onClose={() => setAsked(null)} onDone={() => void refetch()} />}
    </Sheet>
  );
}

function useColumns(onCorrect: ((day: DayToCorrect) => void) | null): readonly Column<CalendarRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const holiday = useHolidayWord();
  const range = (fromOn: string, toOn: string) => (fromOn === toOn ? format.date(fromOn) : `${format.date(fromOn, { weekday: false })}—${format.date(toOn, { weekday: false })}`);
  const workedOn = (days: readonly string[]) => (days.length === 0 ? '—' : days.map((on) => format.date(on)).join(t('setting.comma')));
  return [
    { key: 'on', head: t('setting.day'), phone: 'title', nowrap: true, render: (row) => (row.kind === 'holiday' ? range(row.fromOn, row.toOn) : format.date(row.on)) },
    { key: 'kind', head: t('setting.kind'), phone: 'plain', nowrap: true, render: (row) => (row.kind === 'holiday' ? t('setting.offDays', { count: row.days }) : t(row.working ? 'setting.works' : 'setting.off')) },
    { key: 'name', head: t('setting.name'), phone: 'plain', render: (row) => (row.kind === 'holiday' ? holiday(row.name) : <><Tag>{t('setting.correction')}</Tag> {row.reason}</>) },
    { key: 'worked', head: t('setting.makeUp'), render: (row) => (row.kind === 'holiday' ? workedOn(row.workedOn) : '—') },
    {
      key: 'act',
      head: <span className="lx-sr">{t('task.verbHead')}</span>,
      align: 'right',
      phone: 'verb',
      render: (row) =>
        onCorrect === null || row.kind === 'holiday' ? null : (
          <Button kind="text" size="small" onClick={() => onCorrect({ on: row.on, working: row.working, corrected: true })}>
            {t('setting.takeBack')}
          </Button>
        ),
    },
  ];
}

import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import { useViewer } from '../../ui/viewer-context';

/** Head of the printed list: the day, the unit, the person. On screen they stand in the header already. */
export function TodayPaper({ today, shown, total }: { today: string; shown: number; total: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { viewer, jointMeeting } = useViewer();
  const post = viewer.posts.find((each) => jointMeeting?.unitIds.includes(each.unitId)) ?? viewer.posts[0];
  return (
    <header className="today-paper">
      <h1>{t('today.title')}</h1>
      <p>{[format.date(today, { year: true }), jointMeeting?.jointMeeting.name, post?.unitName, [post?.title, viewer.personName].filter(Boolean).join(' ')].filter((part) => part != null && part !== '').join(' · ')}</p>
      {shown < total ? <p>{t('today.printedPart', { shown, total })}</p> : null}
    </header>
  );
}

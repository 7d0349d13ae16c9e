import { PageHead, SegmentedFilter } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AuditList } from '../feature/audit/audit-list';
import { CheckSheet } from '../feature/audit/check-sheet';
import { useTitle } from '../ui/use-title';
import '../feature/audit/audit.css';

const TABS = ['log', 'check'] as const;

/** The audit administrator's page: what happened over all joint meetings, and whether their logs are whole. */
export function AuditPage() {
  const { t } = useTranslation();
  useTitle(t('audit.title'));
  const [params, setParams] = useSearchParams();
  const tab = TABS.find((each) => each === params.get('tab')) ?? 'log';
  return (
    <>
      <PageHead title={t('audit.title')} state={t('audit.state')} />
      <div className="lx-stack">
        <SegmentedFilter big label={t('audit.title')} value={tab} options={TABS.map((value) => ({ value, label: t(`audit.tab.${value}`) }))} onChange={(value) => setParams(value === 'log' ? {} : { tab: value })} />
        {tab === 'log' ? <AuditList /> : <CheckSheet />}
      </div>
    </>
  );
}

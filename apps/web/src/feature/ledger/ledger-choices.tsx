import { Button, CheckLine, Field, SegmentedFilter, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { useToday } from '../../ui/today-context';
import { faultOf } from './ledger-input';
import type { LedgerState } from './use-ledger';

/** Drafts or assigned at once, good rows or all, and what becomes of what is overdue already. */
export function LedgerChoicesPart({ ledger }: { ledger: LedgerState }) {
  const { t } = useTranslation();
  const today = useToday();
  const { outline, choices, result, working, change, check } = ledger;
  if (outline === null || choices === null || result?.done === true) return null;
  const fault = faultOf(choices, outline);
  const modes = (['assign', 'draft'] as const).map((value) => ({ value, label: t(`ledger.mode.${value}`) }));
  const again = (changes: Parameters<typeof change>[0]) => (result === null ? change(changes) : void check(changes));
  return (
    <Sheet title={t('ledger.how')} padded>
      <div className="ledger-choices">
        <SegmentedFilter label={t('ledger.modeLabel')} value={choices.mode} options={modes} onChange={(mode) => again({ mode })} />
        <CheckLine label={t('ledger.allOrNothing')} checked={choices.allOrNothing} onChange={(event) => again({ allOrNothing: event.target.checked })} />
        <Field label={t('ledger.pastDue')} need={t('kit.optional')} hint={t('ledger.pastDueHint')}>
          {(ids) => <DateInput {...ids} value={choices.pastDueOn} min={today} onChange={(pastDueOn) => again({ pastDueOn })} />}
        </Field>
      </div>
      <div className="ledger-go">
        <span className="lx-sec">{t(result === null ? 'ledger.checkHint' : 'ledger.checkedHint')}</span>
        <Button kind={result === null ? 'primary' : undefined} disabled={working !== null} blocked={fault === null ? undefined : t(`ledger.fault.${fault}`)} onClick={() => void check()}>
          {t(result === null ? 'ledger.check' : 'ledger.checkAgain')}
        </Button>
      </div>
      {fault === null ? null : <p className="lx-hot">{t(`ledger.fault.${fault}`)}</p>}
    </Sheet>
  );
}

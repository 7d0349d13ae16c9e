import { useQuery } from '@apollo/client/react';
import { Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import { LedgersDocument } from './ledger.query';

const TEMPLATE_STEPS = ['download', 'fill', 'check', 'import'] as const;
const OWN_STEPS = ['choose', 'map', 'check', 'again'] as const;
const SURE = ['twice', 'rows', 'burden', 'draft'] as const;

/** Before a file is chosen: the two ways, step by step, what may be relied on, and the ledgers that are known already. */
export function LedgerStart() {
  const { t } = useTranslation();
  const steps = (way: 'template' | 'own', keys: readonly string[]) => (
    <ol className="ledger-steps">
      {keys.map((key) => (
        <li key={key}>{t(`ledger.start.${way}.${key}` as 'ledger.start.template.fill')}</li>
      ))}
    </ol>
  );
  return (
    <div className="ledger-start">
      <Sheet title={t('ledger.start.template.title')} padded>
        {steps('template', TEMPLATE_STEPS)}
      </Sheet>
      <Sheet title={t('ledger.start.own.title')} padded>
        {steps('own', OWN_STEPS)}
        <KeptLedgers />
      </Sheet>
      <Sheet title={t('ledger.start.sure.title')} padded>
        <ul className="ledger-steps">
          {SURE.map((key) => (
            <li key={key}>{t(`ledger.start.sure.${key}`)}</li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}

/** Ledgers whose columns are kept: a file with the same heads is known by itself. */
function KeptLedgers() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(LedgersDocument, { fetchPolicy: 'cache-and-network' });
  const kept = data?.ledgers ?? [];
  if (kept.length === 0) return <p className="lx-aid lx-mut">{t('ledger.start.own.none')}</p>;
  return (
    <p className="lx-aid">
      {t('ledger.start.own.kept', { names: kept.map(({ name, savedAt }) => t('ledger.start.own.keptOne', { name, at: format.date(savedAt, { weekday: false }) })).join(t('ledger.start.own.comma')) })}
    </p>
  );
}

import { reportDueWord } from '@lianxi/domain';
import { Button, FactsStrip, MenuButton, Quote, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DataProvisionBodyFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { ProvisionDialog } from './provision-dialog';
import { AskDialog, PlainDialog, ReasonedDialog } from './provision-dialogs';

export interface ProvisionProps {
  provision: DataProvisionBodyFragment;
  onDone: () => void;
}

/** Who, to whom, how often, what is owed. */
export function ProvisionFacts({ provision }: Pick<ProvisionProps, 'provision'>) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { due, owedOn, lastDeliveredOn } = provision;
  const day = (on: string | null | undefined) => (on == null ? '—' : format.date(on));
  const rhythm = t(`dataProvision.rhythmOf.${provision.rhythm}`);
  const facts = [
    { key: 'provider', label: t('dataProvision.provider'), value: provision.providerName },
    { key: 'recipient', label: t('dataProvision.recipient'), value: provision.recipientName ?? t('dataProvision.noRecipient') },
    { key: 'rhythm', label: t('dataProvision.rhythm'), value: due == null ? rhythm : t('dataProvision.rhythmDue', { rhythm, due: reportDueWord({ kind: due.kind, number: due.number ?? null }, i18n.language === 'en' ? 'en' : 'zh') }) },
    { key: 'owed', label: t('dataProvision.owed'), value: day(owedOn) },
    { key: 'last', label: t('dataProvision.last'), value: day(lastDeliveredOn) },
  ];
  return <FactsStrip facts={facts} label={t('dataProvision.facts')} />;
}

/** 内容与依据: the data in words, on what ground, and the sentence it comes from. */
export function ContentSheet({ provision }: Pick<ProvisionProps, 'provision'>) {
  const { t } = useTranslation();
  const { basisKind, basis, rhythmBasis, dutyText, dutyCode, dutyId, noticeId } = provision;
  return (
    <Sheet padded title={t('dataProvision.contentAndBasis')}>
      <p className="os-words">{provision.content}</p>
      <p className="dp-basis">{basisKind == null ? <b>{t('dataProvision.basisMissing')}</b> : t('dataProvision.basisLine', { kind: t(`dataProvision.basisOf.${basisKind}`), basis: basis ?? '' })}</p>
      {rhythmBasis == null ? null : <p className="os-note">{t('dataProvision.rhythmBy', { basis: rhythmBasis })}</p>}
      {dutyText == null ? null : (
        <div className="dp-duty">
          <Quote source={dutyId != null && noticeId != null ? <Link to={`/register?notice=${noticeId}&unit=${provision.providerUnitId}&duty=${dutyId}`}>{t('dataProvision.fromDuty', { code: dutyCode ?? '' })}</Link> : (dutyCode ?? '')}>{dutyText}</Quote>
        </div>
      )}
    </Sheet>
  );
}

const STEPS = ['activateDataProvision', 'resumeDataProvision', 'reviseDataProvision', 'askDelivery', 'suspendDataProvision', 'endDataProvision'] as const;
type Step = (typeof STEPS)[number];

/** What comes first: whoever is missing is named before it is put in force. */
function orderOf({ viewerCan, recipientUnitId }: DataProvisionBodyFragment): readonly Step[] {
  const first: readonly Step[] = recipientUnitId == null ? ['reviseDataProvision'] : [];
  return [...new Set([...first, ...STEPS])].filter((step) => viewerCan.includes(step) && (step !== 'activateDataProvision' || recipientUnitId != null));
}

/** One primary, one beside it, the rest in a menu. */
export function ProvisionVerbs({ provision, onDone }: ProvisionProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Step | null>(null);
  const [first, second, ...rest] = orderOf(provision);
  const word = (step: Step): string => (step === 'reviseDataProvision' && provision.recipientUnitId == null ? t('dataProvision.setRecipient') : t(`words.verb.${step}`));
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  const close = () => setOpen(null);
  return (
    <>
      {rest.length === 0 ? null : (
        <MenuButton className="lx-btn" align="end" label={t('rectification.more')} items={rest.map((step) => ({ key: step, label: word(step), onSelect: () => setOpen(step) }))}>
          {t('rectification.more')}
        </MenuButton>
      )}
      {second === undefined ? null : <Button onClick={() => setOpen(second)}>{word(second)}</Button>}
      {first === undefined ? null : (
        <Button {...(first === 'activateDataProvision' || first === 'resumeDataProvision' || provision.recipientUnitId == null ? { kind: 'primary' as const } : {})} onClick={() => setOpen(first)}>
          {word(first)}
        </Button>
      )}
      {open === 'reviseDataProvision' ? <ProvisionDialog provision={provision} onClose={close} onDone={handleDone} /> : null}
      {open === 'askDelivery' ? <AskDialog provision={provision} onClose={close} onDone={handleDone} /> : null}
      {open === 'activateDataProvision' || open === 'resumeDataProvision' ? <PlainDialog step={open} provision={provision} onClose={close} onDone={handleDone} /> : null}
      {open === 'suspendDataProvision' || open === 'endDataProvision' ? <ReasonedDialog step={open} provision={provision} onClose={close} onDone={handleDone} /> : null}
    </>
  );
}

import { errorLabel, type FundAhead } from '@lianxi/domain';
import { Field, FormPart, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { AskedIndicatorFragment } from '../gql/graphql';
import { aheadOf, findingsOf, numberOf, isNone, ratioOf, type FigureFault, type FigureRow } from './figure-form';
import { useFigureText } from './use-figure-text';
import './figure.css';

export interface FigureFieldsProps {
  asked: readonly AskedIndicatorFragment[];
  rows: readonly FigureRow[];
  faults: ReadonlyMap<string, FigureFault> | undefined;
  onChange: (rows: FigureRow[]) => void;
}

/** 指标: numbers beside those of the last period, what is changed with a blue edge, what is wrong or in question below. */
export function FigureFields({ asked, rows, faults, onChange }: FigureFieldsProps) {
  const { t } = useTranslation();
  if (asked.length === 0) return null;
  return (
    <FormPart title={t('indicator.entry.title')} note={asked.some((each) => each.previous != null) ? t('indicator.entry.note') : t('indicator.entry.noPersons')}>
      {asked.map((indicator) => {
        const row = rows.find(({ indicatorId }) => indicatorId === indicator.indicatorId);
        if (row === undefined) return null;
        const handleChange = (change: Partial<FigureRow>) => onChange(rows.map((other) => (other === row ? { ...row, ...change } : other)));
        return <FigureField key={indicator.indicatorId} indicator={indicator} row={row} ahead={aheadOf(indicator, asked, rows)} fault={faults?.get(indicator.indicatorId)} onChange={handleChange} />;
      })}
    </FormPart>
  );
}

interface FigureFieldProps {
  indicator: AskedIndicatorFragment;
  row: FigureRow;
  ahead: FundAhead | null;
  fault: FigureFault | undefined;
  onChange: (change: Partial<FigureRow>) => void;
}

function FigureField({ indicator, row, ahead, fault, onChange }: FigureFieldProps) {
  const { t } = useTranslation();
  const words = useFigureText();
  const { definition, previous } = indicator;
  const messages = useMessages(indicator, row, ahead);
  const ratio = definition.kind === 'ratio';
  const same = (value: number | null | undefined, typed: string): boolean => previous == null || (value ?? null) === numberOf(typed);
  const number = (part: 'amount' | 'whole', label: string) => (
    <NumberInput label={label} measure={definition.measure} value={row[part]} changed={!same(previous?.[part], row[part])} wrong={messages.blocked} onChange={(typed) => onChange({ [part]: typed })} />
  );
  return (
    <div className="figure-field" role="group" aria-label={definition.name}>
      <p className="head">
        <span className="name" title={definition.description}>{ratio ? `${definition.name}（${definition.numeratorName ?? ''} / ${definition.denominatorName ?? ''}）` : definition.name}</span>
        {previous == null ? null : <span className="before">{words.before(indicator)}</span>}
      </p>
      <div className={ratio ? 'numbers ratio' : 'numbers'}>
        {number('amount', ratio ? (definition.numeratorName ?? '') : definition.name)}
        {ratio ? <span aria-hidden="true">/</span> : null}
        {ratio ? number('whole', definition.denominatorName ?? '') : null}
        {ratio ? <output aria-label={t('indicator.entry.ratio')}>{isNone(row) ? t('indicator.none') : words.percent(ratioOf(row))}</output> : null}
      </div>
      {messages.lines.map((line) => (
        <p key={line} className={messages.blocked ? 'msg error' : 'msg warn'} role={messages.blocked ? 'alert' : 'status'}>
          {line}
        </p>
      ))}
      {messages.asks ? (
        <Field label={t('indicator.entry.why')} need={t('indicator.entry.whyNeed')} error={fault === 'noteMissing' ? t('indicator.entry.whyMissing') : undefined}>
          {(ids) => <TextInput {...ids} maxLength={200} value={row.note} onChange={(event) => onChange({ note: event.target.value })} />}
        </Field>
      ) : null}
    </div>
  );
}

/** The same words as the server's, in the reader's language; left open says what that means. */
function useMessages(indicator: AskedIndicatorFragment, row: FigureRow, ahead: FundAhead | null) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const findings = findingsOf(indicator, row, ahead);
  const blocked = findings.some((finding) => finding.level === 'block');
  const said = findings.map(({ code, params }) => (code === 'NUMBER_OUT_OF_RANGE' ? t('indicator.entry.notNumber') : errorLabel(code, params, language)));
  return { blocked, asks: findings.length > 0 && !blocked, lines: said };
}

interface NumberInputProps {
  label: string;
  measure: string;
  value: string;
  changed: boolean;
  wrong: boolean;
  onChange: (typed: string) => void;
}

function NumberInput({ label, measure, value, changed, wrong, onChange }: NumberInputProps) {
  return (
    <span className={changed ? 'number changed' : 'number'}>
      <TextInput inputMode="decimal" autoComplete="off" maxLength={20} aria-label={`${label}（${measure}）`} aria-invalid={wrong || undefined} value={value} onChange={(event) => onChange(event.target.value)} />
      <small aria-hidden="true">{measure}</small>
    </span>
  );
}

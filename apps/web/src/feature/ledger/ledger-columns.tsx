import { Field, SelectInput, Sheet, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { LedgerColumn } from '../../gql/graphql';
import { LEDGER_COLUMNS, type Columns, type Outline } from './ledger-input';
import type { LedgerState } from './use-ledger';

/** Of somebody's own ledger: which sheet, which line is the head, which column holds what. */
export function LedgerColumns({ ledger }: { ledger: LedgerState }) {
  const { t } = useTranslation();
  const { outline, choices, change } = ledger;
  if (outline === null || choices === null || outline.template) return null;
  return (
    <Sheet title={t('ledger.columns')} note={t('ledger.columnsNote')} padded>
      <Place ledger={ledger} outline={outline} />
      {outline.headRow == null ? <p>{t('ledger.fault.head')}</p> : (
        <div className="ledger-columns">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('ledger.what')}</th>
                <th scope="col">{t('ledger.which')}</th>
                <th scope="col">{t('ledger.sample')}</th>
              </tr>
            </thead>
            <tbody>
              {LEDGER_COLUMNS.map((column) => <ColumnRow key={column} column={column} outline={outline} columns={choices.columns} onChange={(columns) => change({ columns })} />)}
            </tbody>
          </table>
        </div>
      )}
      <ul className="lx-bullets ledger-scope">
        {(['units', 'due', 'done', 'progress', 'number'] as const).map((key) => <li key={key}>{t(`ledger.scope.${key}`)}</li>)}
      </ul>
    </Sheet>
  );
}

function Place({ ledger, outline }: { ledger: LedgerState; outline: Outline }) {
  const { t } = useTranslation();
  const { sheets, sheet, headRow } = outline;
  return (
    <div className="ledger-place">
      {sheets.length < 2 ? null : (
        <Field label={t('ledger.sheet')}>
          {(ids) => <SelectInput {...ids} value={sheet} options={sheets.map((name) => ({ value: name, label: name }))} onChange={(event) => void ledger.lookAgain({ sheet: event.target.value })} />}
        </Field>
      )}
      <Field label={t('ledger.headRow')}>
        {(ids) => (
          <TextInput
            {...ids} type="number" min={1} max={50} defaultValue={headRow ?? ''} key={`${sheet} ${String(headRow)}`}
            onBlur={(event) => {
              const row = Number(event.target.value);
              if (Number.isInteger(row) && row > 0 && row !== headRow) void ledger.lookAgain({ sheet, headRow: row });
            }}
          />
        )}
      </Field>
      <Field label={t('ledger.name')} hint={t('ledger.nameHint')}>
        {(ids) => <TextInput {...ids} maxLength={100} value={ledger.choices?.ledger ?? ''} onChange={(event) => ledger.change({ ledger: event.target.value })} />}
      </Field>
    </div>
  );
}

interface ColumnRowProps {
  column: LedgerColumn;
  outline: Outline;
  columns: Columns;
  onChange: (columns: Columns) => void;
}

function ColumnRow({ column, outline: { heads, samples, mapping }, columns, onChange }: ColumnRowProps) {
  const { t } = useTranslation();
  const at = columns[column];
  const guessed = mapping.find((each) => each.column === column);
  const unsure = guessed !== undefined && guessed.at === at && !guessed.sure;
  const options = [{ value: '', label: t('ledger.notThere') }, ...heads.flatMap((head, index) => (head === '' ? [] : [{ value: String(index), label: head }]))];
  const handleChange = (value: string) => {
    const { [column]: _left, ...rest } = columns;
    onChange(value === '' ? rest : { ...rest, [column]: Number(value) });
  };
  const sample = at === undefined ? '' : samples.map((line) => line[at] ?? '').filter((text) => text !== '').join(' · ');
  return (
    <tr>
      <th scope="row">
        {t(`ledger.column.${column}`)}
        {column === 'title' || column === 'lead' ? <span className="lx-sec"> {t('ledger.must')}</span> : null}
      </th>
      <td>
        <SelectInput aria-label={t(`ledger.column.${column}`)} value={at === undefined ? '' : String(at)} options={options} onChange={(event) => handleChange(event.target.value)} />
        {unsure ? <span className="ledger-guess">{t('ledger.guess')}</span> : null}
      </td>
      <td className="lx-sec">{sample}</td>
    </tr>
  );
}

import { complaintCategories, complaintCategoryWords, complaintLimits, type ComplaintCategory, type PublicComplaintPage } from '@lianxi/domain';
import { Button, CheckLine, Field, FormColumn, SelectInput, TextArea } from '@lianxi/web-ui';
import { useEffect, useRef, useState } from 'react';
import { FileChoice } from './file-choice';
import { emptyForm, faultsOf, writtenOf, type FieldName, type FormValues } from './form-values';
import { sendComplaint } from './public-api';
import { ReceiptCard } from './receipt-card';
import { usePublicWords } from './use-public-words';
import { usePublicRun } from './use-refusal';
import { WhoFields } from './who-fields';
import { prove, type Proof } from './work';

/** Works from the moment the page is open, anew where a proof was used up or ran out. */
function useProof(code: string, round: number): { readonly current: Promise<Proof | null> | null } {
  const proof = useRef<Promise<Proof | null> | null>(null);
  useEffect(() => {
    let ended = false;
    proof.current = prove(code, () => ended);
    // Told where it is waited for.
    proof.current.catch(() => undefined);
    return () => {
      ended = true;
    };
  }, [code, round]);
  return proof;
}

/** What is written, sent, and the receipt it brought. */
function useComplaint(code: string) {
  const { say } = usePublicWords();
  const [values, setValues] = useState<FormValues>(emptyForm);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [tried, setTried] = useState(false);
  const [receipt, setReceipt] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const proof = useProof(code, round);
  const { busy, refusal, run } = usePublicRun();
  const faults = faultsOf(values);
  const fault = (name: FieldName): string | undefined => {
    const said = faults[name];
    if (tried && said !== undefined) return say(said, { least: complaintLimits.textLeast });
    return refusal?.field === name ? refusal.text : undefined;
  };
  const send = async () => {
    try {
      setReceipt((await sendComplaint(code, { ...writtenOf(values), ...(await proof.current) }, files)).receipt);
    } catch (error) {
      // A challenge that could not be had, or is too old: the next try works on a new one.
      if (['WORK_PROOF_WRONG', 'OFFLINE'].includes((error as { code?: string }).code ?? '')) setRound((before) => before + 1);
      throw error;
    }
  };
  const submit = () => {
    setTried(true);
    if (Object.keys(faults).length === 0) void run(send);
  };
  const again = () => {
    setValues(emptyForm);
    setFiles([]);
    setTried(false);
    setReceipt(null);
    setRound((before) => before + 1);
  };
  return { values, change: (next: Partial<FormValues>) => setValues((before) => ({ ...before, ...next })), files, setFiles, fault, busy, refusal, receipt, submit, again };
}

/** One column, in the order one tells it; nothing is kept in the browser. */
export function ComplaintForm({ code, page }: { code: string; page: PublicComplaintPage }) {
  const { say } = usePublicWords();
  const { values, change, files, setFiles, fault, busy, refusal, receipt, submit, again } = useComplaint(code);
  if (receipt !== null) return <ReceiptCard receipt={receipt} code={code} name={page.name} onAgain={again} />;
  return (
    <>
      <h1>{say('file')}</h1>
      <p className="public-banner">{say('banner')}</p>
      <p>{say('intro')}</p>
      <FormColumn label={say('file')} onSubmit={submit}>
        <MatterFields values={values} page={page} fault={fault} onChange={change} />
        <FileChoice files={files} error={fault('files')} onChange={setFiles} />
        <WhoFields values={values} fault={fault} onChange={change} />
        <CheckLine label={say('confirm')} checked={values.confirmed} aria-invalid={fault('noClassifiedContent') === undefined ? undefined : true} onChange={(event) => change({ confirmed: event.target.checked })} />
        {[fault('noClassifiedContent'), refusal === null || refusal.field !== null ? undefined : `${refusal.text} ${say('kept')}`].map((text) =>
          text === undefined ? null : (
            <p key={text} className="public-refusal" role="alert">
              {text}
            </p>
          ),
        )}
        <Button type="submit" kind="primary" wide aria-busy={busy}>
          {busy ? say('proving') : say('submit')}
        </Button>
      </FormColumn>
    </>
  );
}

interface MatterFieldsProps {
  values: FormValues;
  page: PublicComplaintPage;
  fault: (name: FieldName) => string | undefined;
  onChange: (next: Partial<FormValues>) => void;
}

function MatterFields({ values, page, fault, onChange }: MatterFieldsProps) {
  const { say, language } = usePublicWords();
  const counties = page.places.filter(({ countyId }) => countyId === null);
  const towns = page.places.filter(({ countyId }) => countyId !== null && countyId === values.countyId);
  const choose = { value: '', label: say('choose') };
  return (
    <>
      <Field label={say('category')} error={fault('category')}>
        {(ids) => (
          <SelectInput
            {...ids}
            value={values.category}
            onChange={(event) => onChange({ category: event.target.value as ComplaintCategory | '' })}
            options={[choose, ...complaintCategories.map((value) => ({ value, label: complaintCategoryWords[value][language] }))]}
          />
        )}
      </Field>
      <Field label={say('county')} need={say('optional')} error={fault('placeId')}>
        {(ids) => <SelectInput {...ids} value={values.countyId} onChange={(event) => onChange({ countyId: event.target.value, townId: '' })} options={[choose, ...counties.map(({ id, name }) => ({ value: id, label: name }))]} />}
      </Field>
      {towns.length === 0 ? null : (
        <Field label={say('town')} need={say('optional')}>
          {(ids) => <SelectInput {...ids} value={values.townId} onChange={(event) => onChange({ townId: event.target.value })} options={[choose, ...towns.map(({ id, name }) => ({ value: id, label: name }))]} />}
        </Field>
      )}
      <Field label={say('text')} hint={say('textHint')} error={fault('text')}>
        {(ids) => <TextArea {...ids} rows={8} maxLength={complaintLimits.text} value={values.text} onChange={(event) => onChange({ text: event.target.value })} />}
      </Field>
    </>
  );
}

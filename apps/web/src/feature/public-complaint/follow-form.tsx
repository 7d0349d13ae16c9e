import { complaintCategoryWords, complaintLimits, followStateWords, readReceipt, satisfactions, satisfactionWords, type FollowedComplaint, type Satisfaction } from '@lianxi/domain';
import { Button, Field, FormColumn, KeyValues, TextArea, TextInput } from '@lianxi/web-ui';
import { useId, useState } from 'react';
import { followReceipt, rateAnswer } from './public-api';
import { usePublicWords } from './use-public-words';
import { usePublicRun } from './use-refusal';

/** Where a report stands, by its receipt: no name of anybody. */
export function FollowForm({ code }: { code: string }) {
  const { say } = usePublicWords();
  const [receipt, setReceipt] = useState('');
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<FollowedComplaint | null>(null);
  const { busy, refusal, run } = usePublicRun();
  const wrong = readReceipt(receipt) === null;
  const handleSubmit = () => {
    setTried(true);
    setFound(null);
    // A mistyped code is told here; the server is asked for none that cannot be one.
    if (!wrong) void run(async () => setFound(await followReceipt(code, receipt)));
  };
  return (
    <>
      <h1>{say('follow')}</h1>
      <FormColumn label={say('follow')} onSubmit={handleSubmit}>
        <Field label={say('receipt')} hint={say('receiptHint')} error={tried && wrong ? say('wrongReceipt') : (refusal?.text ?? undefined)}>
          {(ids) => <TextInput {...ids} inputMode="numeric" autoComplete="off" maxLength={40} value={receipt} onChange={(event) => setReceipt(event.target.value)} />}
        </Field>
        <Button type="submit" kind="primary" wide aria-busy={busy}>
          {say('query')}
        </Button>
      </FormColumn>
      <div aria-live="polite">{found === null ? null : <Followed code={code} receipt={receipt} found={found} onRated={setFound} />}</div>
    </>
  );
}

interface FollowedProps {
  code: string;
  receipt: string;
  found: FollowedComplaint;
  onRated: (found: FollowedComplaint) => void;
}

function Followed({ code, receipt, found, onRated }: FollowedProps) {
  const { say, language } = usePublicWords();
  const facts = [
    { key: 'state', label: say('state'), value: followStateWords[found.state][language] },
    { key: 'code', label: say('code'), value: `${found.code} · ${complaintCategoryWords[found.category][language]}` },
    { key: 'received', label: say('receivedOn'), value: found.receivedOn },
    ...(found.registeredOn === null ? [] : [{ key: 'registered', label: say('registeredOn'), value: found.registeredOn }]),
    ...(found.answeredOn === null ? [] : [{ key: 'answered', label: say('answeredOn'), value: found.answeredOn }]),
    ...(found.satisfaction === null ? [] : [{ key: 'rated', label: say('rated'), value: satisfactionWords[found.satisfaction][language] }]),
  ];
  return (
    <section className="public-followed">
      <KeyValues facts={facts} />
      {found.joined ? <p>{say('joined')}</p> : null}
      {found.answer === null ? null : (
        <>
          <h2>{say('answer')}</h2>
          <p className="answer">{found.answer}</p>
        </>
      )}
      {found.canRate ? <RateForm code={code} receipt={receipt} onRated={onRated} /> : null}
    </section>
  );
}

function RateForm({ code, receipt, onRated }: Omit<FollowedProps, 'found'>) {
  const { say, language } = usePublicWords();
  const name = useId();
  const [choice, setChoice] = useState<Satisfaction | null>(null);
  const [note, setNote] = useState('');
  const { busy, refusal, run } = usePublicRun();
  const handleSubmit = () => {
    if (choice !== null) void run(async () => onRated(await rateAnswer(code, receipt, choice, note)));
  };
  return (
    <FormColumn label={say('satisfactionTitle')} onSubmit={handleSubmit}>
      <fieldset className="public-who">
        <legend>{say('satisfactionTitle')}</legend>
        {satisfactions.map((value) => (
          <label key={value} className="lx-check">
            <input type="radio" name={name} checked={choice === value} onChange={() => setChoice(value)} />
            <span>{satisfactionWords[value][language]}</span>
          </label>
        ))}
      </fieldset>
      <Field label={say('note')} need={say('optional')} error={refusal?.text}>
        {(ids) => <TextArea {...ids} rows={3} maxLength={complaintLimits.note} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      <Button type="submit" blocked={choice === null ? say('missingChoice') : undefined} aria-busy={busy}>
        {say('rate')}
      </Button>
    </FormColumn>
  );
}

import { useLazyQuery, useMutation } from '@apollo/client/react';
import { Button, Field, FormColumn, Sheet, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferenceUnitsPreviewQuery } from '../../gql/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RefusalLine } from '../../ui/refusal-line';
import { useErrorText, type ErrorText } from '../../ui/use-error-text';
import { useRun } from '../../ui/use-run';
import { LoadReferenceUnitsDocument } from './admin.mutation';
import { AdminUnitsDocument, ReferenceUnitsPreviewDocument } from './admin.query';

const FIELD = 'jurisdictionCode';

type City = ReferenceUnitsPreviewQuery['referenceUnitsPreview'] & { code: string };

/** The starting choice of an empty installation: governments, departments and towns of one city. It cannot be taken back, so it is asked first. */
export function LoadUnits({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [code, setCode] = useState('4407');
  const [tried, setTried] = useState(false);
  const [city, setCity] = useState<City | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const asking = useAsk(setCity);
  const missing = tried && code.trim() === '' ? t('administration.missing') : undefined;
  const refused = asking.refusal?.field === FIELD ? asking.refusal.text : undefined;
  const handleSubmit = () => {
    setTried(true);
    setTold(null);
    if (code.trim() !== '') void asking.ask(code.trim());
  };
  const handleLoaded = (count: number) => {
    setCity(null);
    setTold(t('administration.loaded', { count }));
    onDone();
  };
  return (
    <Sheet title={t('administration.load')} note={t('administration.loadNote')} padded>
      <FormColumn label={t('administration.load')} onSubmit={handleSubmit}>
        <Field label={t('administration.loadCode')} hint={t('administration.loadHint')} error={missing ?? refused}>
          {(ids) => <TextInput {...ids} inputMode="numeric" maxLength={4} value={code} onChange={(event) => setCode(event.target.value)} />}
        </Field>
        <RefusalLine refusal={refused === undefined ? asking.refusal : null} />
        {told === null ? null : <p role="status">{told}</p>}
        <Button type="submit" disabled={asking.busy}>
          {t('administration.load')}
        </Button>
      </FormColumn>
      {city === null ? null : <LoadDialog city={city} onClose={() => setCity(null)} onLoaded={handleLoaded} />}
    </Sheet>
  );
}

/** Which city a code is, and what of it is not there yet. */
function useAsk(onFound: (city: City) => void) {
  const [find, { loading }] = useLazyQuery(ReferenceUnitsPreviewDocument, { fetchPolicy: 'network-only' });
  const [refusal, setRefusal] = useState<ErrorText | null>(null);
  const errorText = useErrorText();
  const ask = async (code: string) => {
    setRefusal(null);
    try {
      const { data, error } = await find({ variables: { jurisdictionCode: code } });
      if (error !== undefined) throw error;
      if (data !== undefined) onFound({ ...data.referenceUnitsPreview, code });
    } catch (error) {
      setRefusal(errorText(error));
    }
  };
  return { ask, refusal, busy: loading };
}

function LoadDialog({ city, onClose, onLoaded }: { city: City; onClose: () => void; onLoaded: (count: number) => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [load] = useMutation(LoadReferenceUnitsDocument);
  const handleSubmit = async () => {
    let count = 0;
    const work = async () => {
      const { data } = await load({ variables: { jurisdictionCode: city.code }, refetchQueries: [AdminUnitsDocument] });
      count = data?.loadReferenceUnits ?? 0;
    };
    if (await run.run(work, t('administration.load'))) onLoaded(count);
  };
  return (
    <ConfirmDialog title={t('administration.loadAsk', { name: city.name, count: city.count })} verb={t('administration.loadYes')} run={run} onClose={onClose} onSubmit={() => void handleSubmit()}>
      <p>{t('administration.loadFinal')}</p>
    </ConfirmDialog>
  );
}

import { complaintLimits } from '@lianxi/domain';
import { Field, TextInput } from '@lianxi/web-ui';
import { useId } from 'react';
import type { FieldName, FormValues } from './form-values';
import { usePublicWords } from './use-public-words';

interface WhoFieldsProps {
  values: FormValues;
  fault: (name: FieldName) => string | undefined;
  onChange: (next: Partial<FormValues>) => void;
}

/** Anonymous or by name: neither is chosen for the sender. */
export function WhoFields({ values, fault, onChange }: WhoFieldsProps) {
  const { say } = usePublicWords();
  const name = useId();
  const error = fault('anonymous');
  return (
    <>
      <fieldset className="public-who" aria-describedby={error === undefined ? undefined : `${name}-error`}>
        <legend>{say('who')}</legend>
        {([true, false] as const).map((anonymous) => (
          <label key={String(anonymous)} className="lx-check">
            <input type="radio" name={name} checked={values.anonymous === anonymous} onChange={() => onChange({ anonymous })} />
            <span>
              {say(anonymous ? 'anonymous' : 'named')}
              <span className="aid">{say(anonymous ? 'anonymousNote' : 'namedNote')}</span>
            </span>
          </label>
        ))}
        {error === undefined ? null : (
          <p id={`${name}-error`} className="public-refusal" role="alert">
            {error}
          </p>
        )}
      </fieldset>
      {values.anonymous === false ? (
        <>
          <Field label={say('name')} error={fault('name')}>
            {(ids) => <TextInput {...ids} autoComplete="name" maxLength={complaintLimits.name} value={values.name} onChange={(event) => onChange({ name: event.target.value })} />}
          </Field>
          <Field label={say('phone')} error={fault('phone')}>
            {(ids) => <TextInput {...ids} type="tel" autoComplete="tel" maxLength={complaintLimits.phone} value={values.phone} onChange={(event) => onChange({ phone: event.target.value })} />}
          </Field>
          <Field label={say('address')} need={say('optional')} error={fault('address')}>
            {(ids) => <TextInput {...ids} autoComplete="street-address" maxLength={complaintLimits.address} value={values.address} onChange={(event) => onChange({ address: event.target.value })} />}
          </Field>
        </>
      ) : null}
    </>
  );
}

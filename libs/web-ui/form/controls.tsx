import type {
  ButtonHTMLAttributes,
  InputHTMLAttributes,
  MouseEvent,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react';
import { useTextLimit } from './text-limit';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'primary' | 'danger' | 'text' | undefined;
  size?: 'small' | undefined;
  wide?: boolean | undefined;
  /** Why it cannot be pressed now: the button stays reachable and says so. */
  blocked?: string | undefined;
}

export function Button({ kind, size, wide, blocked, className, onClick, ...rest }: ButtonProps) {
  const classes = ['lx-btn', kind, size, wide ? 'wide' : undefined, className].filter(Boolean).join(' ');
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (blocked === undefined) onClick?.(event);
    else event.preventDefault();
  };
  return (
    <button
      type="button"
      {...rest}
      className={classes}
      onClick={handleClick}
      {...(blocked === undefined ? {} : { 'aria-disabled': true, title: blocked })}
    />
  );
}

/** `maxLength` is a limit in words, never a knife: see useTextLimit. */
export function TextInput({ className, maxLength, ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  const { props, message } = useTextLimit({ maxLength, value: rest.value, 'aria-describedby': rest['aria-describedby'], 'aria-invalid': rest['aria-invalid'] });
  return (
    <>
      <input {...rest} {...props} className={['lx-input', className].filter(Boolean).join(' ')} />
      {message}
    </>
  );
}

/** As TextInput. */
export function TextArea({ className, maxLength, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { props, message } = useTextLimit({ maxLength, value: rest.value, 'aria-describedby': rest['aria-describedby'], 'aria-invalid': rest['aria-invalid'] });
  return (
    <>
      <textarea {...rest} {...props} className={['lx-input', className].filter(Boolean).join(' ')} />
      {message}
    </>
  );
}

export interface SelectOption {
  value: string;
  label: string;
}

/** The browser's own list: right for short lists; antd's Select where one searches. */
export function SelectInput({
  options,
  className,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & { options: readonly SelectOption[] }) {
  return (
    <select {...rest} className={['lx-input', className].filter(Boolean).join(' ')}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

export interface CheckLineProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode;
}

export function CheckLine({ label, ...rest }: CheckLineProps) {
  return (
    <label className="lx-check">
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}

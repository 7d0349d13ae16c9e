import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { TextArea, TextInput } from './controls';
import { Field } from './field';

function Reason({ max }: { max: number }) {
  const [text, setText] = useState('');
  return <Field label="理由">{(ids) => <TextArea {...ids} maxLength={max} value={text} onChange={(event) => setText(event.target.value)} />}</Field>;
}

const box = () => screen.getByLabelText<HTMLTextAreaElement>('理由');
const paste = (text: string) => fireEvent.change(box(), { target: { value: text } });

it('keeps everything that is pasted and says beside the field how much is too much', () => {
  render(<Reason max={4000} />);
  expect(box().hasAttribute('maxlength')).toBe(false);
  paste('字'.repeat(6000));
  expect(box().value).toHaveLength(6000);
  expect(screen.getByRole('alert').textContent).toContain('超出2000字');
  expect([box().getAttribute('aria-invalid'), document.getElementById(box().getAttribute('aria-describedby') ?? '')]).toEqual(['true', screen.getByRole('alert')]);
});

it('counts when it comes near, as the server counts, and is silent before', () => {
  render(<Reason max={1000} />);
  paste('字'.repeat(500));
  expect(screen.queryByRole('status')).toBeNull();
  paste(`${'𠮷'.repeat(1000)}  `);
  expect([screen.getByRole('status').textContent, screen.queryByRole('alert')]).toEqual(['1000/1000字', null]);
  expect(box().getAttribute('aria-invalid')).toBeNull();
});

it('lets a short one be full without a count, and says when it is more', () => {
  const { rerender } = render(<TextInput aria-label="名称" maxLength={4} value="四个字了" onChange={() => undefined} />);
  expect(screen.queryByRole('status')).toBeNull();
  rerender(<TextInput aria-label="名称" maxLength={4} value="四个字了吗" onChange={() => undefined} />);
  expect(screen.getByRole('alert').textContent).toContain('超出1字');
});

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Dialog, DialogWordsContext } from './dialog';

const words = { unsent: '还没有送出', stay: '继续写', leave: '不要了' };

function open(onClose: () => void) {
  return render(
    <DialogWordsContext value={words}>
      <Dialog title="退回" closeLabel="关闭" onClose={onClose} actions={<button type="button">退回</button>}>
        <input type="checkbox" aria-label="选" />
        <textarea aria-label="原因" />
      </Dialog>
    </DialogWordsContext>,
  );
}

describe('a dialog', () => {
  afterEach(cleanup);

  it('begins at its first field', () => {
    open(() => undefined);
    expect(document.activeElement).toBe(screen.getByLabelText('原因'));
  });

  it('closes at once where nothing was written', () => {
    const onClose = jest.fn();
    open(onClose);
    fireEvent.click(screen.getByLabelText('关闭'));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('asks before written words are lost, and keeps them', () => {
    const onClose = jest.fn();
    open(onClose);
    fireEvent.input(screen.getByLabelText('原因'), { target: { value: '缺依据' } });
    fireEvent(screen.getByRole('dialog', { hidden: true }), new Event('cancel', { cancelable: true }));
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByText('还没有送出')).toBeTruthy();
    fireEvent.click(screen.getByText('继续写'));
    expect(screen.queryByText('还没有送出')).toBeNull();
    expect((screen.getByLabelText('原因') as HTMLTextAreaElement).value).toBe('缺依据');
    fireEvent.click(screen.getByLabelText('关闭'));
    fireEvent.click(screen.getByText('不要了'));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('asks nothing where the words were taken away again', () => {
    const onClose = jest.fn();
    open(onClose);
    fireEvent.input(screen.getByLabelText('原因'), { target: { value: '缺' } });
    fireEvent.input(screen.getByLabelText('原因'), { target: { value: '' } });
    fireEvent.click(screen.getByLabelText('关闭'));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

import { writeChoice } from '../../ui/write-choice';
import { filterOf, readTaskChoice } from './task-filter';

describe('the choice of the task list in its address', () => {
  it('reads what is known and leaves out what is not', () => {
    const choice = readTaskChoice(new URLSearchParams('text=%20a%20&state=assigned&light=purple&sort=code&direction=desc&offset=-4'));
    expect(choice).toMatchObject({ state: 'assigned', light: null, sort: 'code', direction: 'desc', offset: 0 });
    expect(filterOf(choice)).toEqual({ text: 'a', states: ['assigned'] });
  });

  it('asks for everything when nothing is chosen', () => {
    expect(filterOf(readTaskChoice(new URLSearchParams()))).toEqual({});
  });

  it('begins at the first page again when the filter changes, and only then', () => {
    const at = new URLSearchParams('light=overdue&offset=100');
    expect(writeChoice(at, { light: 'normal' }).toString()).toBe('light=normal');
    expect(writeChoice(at, { offset: '50' }).toString()).toBe('light=overdue&offset=50');
    expect(writeChoice(at, { light: null, offset: '0' }).toString()).toBe('');
  });
});

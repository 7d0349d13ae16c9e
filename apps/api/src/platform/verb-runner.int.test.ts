import { bootApi, everybody } from '../testing/index.js';

const REGISTER = 'mutation($id: ID!, $version: Int!, $category: ComplaintCategory!) { registerComplaint(id: $id, version: $version, category: $category) { id } }';

it('runs more verbs at once than there are connections, also when nobody has read the calendar yet', async () => {
  const api = await bootApi();
  try {
    const codes = await Promise.all([...everybody, ...everybody, ...everybody].map(async (who) => {
      const { errors } = await api.as(who).in(api.world.homeOf(who) ?? api.world.jointMeetings.first).send(REGISTER, { id: '00000000-0000-7000-8000-000000000000', version: 1, category: 'refused' });
      return errors?.[0]?.extensions.code ?? 'data';
    }));
    expect(codes.filter((code) => !['NOT_FOUND', 'NOT_PERMITTED'].includes(code))).toEqual([]);
  } finally {
    await api.close();
  }
});

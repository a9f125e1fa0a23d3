/** Alone in its file: the switch is global, and must be seen to be thrown by our own import. */
test('reading a plan compiles no code at run time, as the security policy of the page demands', async () => {
  const compile = jest.spyOn(globalThis, 'Function');
  const { planFileSchema } = await import('../../../../src/core/plan/planSchema');
  const { default: json } = await import('../../../fixtures/plans/tinh-mau-2026-2030.json');
  expect(planFileSchema.safeParse(json).success).toBe(true);
  expect(compile).not.toHaveBeenCalled();
  compile.mockRestore();
});

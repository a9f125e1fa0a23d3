import { askBeforeLeaving } from '../../src/page/leaving';

test('browsers of either kind ask before unsaved work is left', () => {
  const event = { returnValue: '' as unknown, preventDefault: () => undefined };
  const called = jest.spyOn(event, 'preventDefault');
  askBeforeLeaving(event as unknown as BeforeUnloadEvent);
  expect(called).toHaveBeenCalledTimes(1);
  // Older browsers ask where it is anything but empty.
  expect(event.returnValue).toBeTruthy();
});

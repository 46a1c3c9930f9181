import { mediaTypeOf } from './media-type';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('the media type of a document is what its bytes show', () => {
  it.each([
    ['application/pdf', text('%PDF-1.7\n…')],
    ['image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0)],
    ['image/png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1)],
    ['text/plain', text('Acta de canalización de Yaneth Ixchel Tzoc\r\n')],
  ])('recognises %s', (type, bytes) => expect(mediaTypeOf(bytes)).toBe(type));

  it.each([
    ['nothing', new Uint8Array()],
    ['a program', Uint8Array.of(0x4d, 0x5a, 0x90, 0x00)],
    ['a page with script', text('  <!DOCTYPE html><script>1</script>')],
    ['a drawing that runs', text('<svg onload="x"/>')],
    ['bytes that are no UTF-8', Uint8Array.of(0x61, 0xc3, 0x28)],
    ['a picture of an unknown kind', text('GIF89a\u0000')],
  ])('takes no %s', (_name, bytes) => expect(mediaTypeOf(bytes)).toBeNull());
});

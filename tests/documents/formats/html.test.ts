import { describe, expect, it } from '@jest/globals'
import { parseHtml } from '../../../src/documents/formats/html.ts'

const parse = (html: string | Buffer) => parseHtml(Buffer.from(html as string))
const sentence = 'The Guild of Weavers met for its third assembly, and many of its members spoke of looms, of thread and of cloth. '
const prose = `<p>${sentence.repeat(3)}</p>`.repeat(3)

describe('a page', () => {
  it('is its article, without what stands around it', () => {
    const { text } = parse(`<!doctype html><html><head><title>Looms</title><style>p{}</style></head><body>
      <header><a href="/">Home</a></header><nav><ul><li><a href="/news">News</a></li></ul></nav>
      <div id="cookie-banner"><p>We use cookies, accept them.</p></div>
      <article><h1>Looms</h1>${prose}<script>alert(1)</script><p hidden>Hidden words</p></article>
      <aside><p>Related things</p></aside><footer><p>Privacy and terms</p></footer></body></html>`)
    expect(text).toBe(`Looms\n\n${`${sentence.repeat(3).trim()}\n\n`.repeat(3).trim()}\n`)
  })

  it('keeps the social economy, whatever its class is called', () => {
    const { text } = parse(`<html><body><main class="social-economy"><h1>Looms</h1>${prose}</main></body></html>`)
    expect(text).toContain('third assembly')
  })

  it('without an article is all that its body shows', () => {
    expect(parse('<p>One<br>two<p>three').text).toBe('One\ntwo\n\nthree\n')
  })

  it('has items, rows and lines of their own', () => {
    const { text } = parse(`<main><h2>Who</h2><ul><li>Ada <b>Example</b>, Director<li>Ben<ul><li>Cleo</ul></ul><ol start="3"><li>c<li>d</ol>
      <table><thead><tr><th>Time<th>What</thead><tr><td>9.00<td>Opening</tr><tr><td><p>Dan</p><p>Director</p><td>Eve</table><pre>x\n  y</pre></main>`)
    expect(text).toBe(
      'Who\n\n- Ada Example, Director\n- Ben\n- Cleo\n\n3. c\n4. d\n\nTime | What\n9.00 | Opening\n\nDan\n\nDirector\n\nEve\n\nx\ny\n',
    )
  })

  it.each([
    ['UTF-8 undeclared', Buffer.from('<p>Café')],
    ['a declared charset', Buffer.from('<meta charset="iso-8859-2"><p>Caf\xe9', 'latin1')],
    ['a declared ISO-8859-1, which on pages is windows-1252', Buffer.from('<meta charset="ISO-8859-1"><p>Caf\xe9\xad', 'latin1')],
    ['windows-1252 undeclared', Buffer.from('<p>Caf\xe9', 'latin1')],
    ['UTF-16', Buffer.from('\ufeff<p>Café', 'utf16le')],
    ['an unknown charset', Buffer.from('<meta charset="klingon"><p>Café')],
  ])('may be in %s', (_, bytes) => expect(parse(bytes).text).toBe('Café\n'))
})

describe('quotation marks of windows-1252', () => {
  it('are kept, declared or not', () => {
    for (const head of ['', '<meta charset="latin1">']) expect(parse(Buffer.from(`${head}<p>\x93loom\x94`, 'latin1')).text).toBe('“loom”\n')
  })
})

describe('the imprint of a page', () => {
  const imprint = (head: string, body = '<p>Text</p>') => {
    const { text: _, ...rest } = parse(`<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`)
    return rest
  }

  it('comes from Open Graph and links', () => {
    const head =
      '<title>Looms | The Shuttle</title><meta property="og:title" content="Looms | The Shuttle"><meta property="og:site_name" content="The Shuttle"><meta property="article:published_time" content="2022-10-18T10:00:00Z"><meta property="og:url" content="https://example.org/x"><link rel="canonical" href="/looms#a">'
    expect(imprint(head)).toEqual({
      title: 'Looms',
      publisher: 'The Shuttle',
      publishedOn: '2022-10-18',
      url: 'https://example.org/looms',
      language: 'en-GB',
    })
  })

  it('comes from schema.org', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        { '@type': 'NewsArticle', headline: 'Looms', datePublished: '2022-10-18', publisher: { name: 'The Shuttle' } },
      ],
    }
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(imprint(head)).toMatchObject({ title: 'Looms', publisher: 'The Shuttle', publishedOn: '2022-10-18', url: null })
  })

  it('comes from Dublin Core and from dates that make no sense to dates that do', () => {
    const head =
      '<meta name="DCTERMS.title" content="Looms"><meta name="dcterms.issued" content="soon"><meta name="date" content="2022-10">'
    expect(imprint(head)).toMatchObject({ title: 'Looms', publishedOn: '2022-10' })
  })

  it('has the day of the line that names the author when nothing else states one', () => {
    const body = `<article><h1>Looms</h1><p class="byline">Ada Example, 5 May 2020</p>${prose}</article>`
    expect(imprint('', body)).toMatchObject({ title: 'Looms', publishedOn: '2020-05-05' })
    expect(imprint('<meta name="date" content="2022-10-18">', body).publishedOn).toBe('2022-10-18')
    expect(parse(body).text).toMatch(/^Looms\n\nAda Example, 5 May 2020\n\nThe Guild/)
  })

  it('leaves out what is not stated', () => {
    expect(imprint('')).toEqual({ title: null, publisher: null, publishedOn: null, url: null, language: 'en-GB' })
  })
})

import { clean } from '../../describing/clean-text'
import type { App } from '../app'
import { button, element } from '../dom/element'

interface Detector {
  detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]>
}

type MakeDetector = new (options: { formats: string[] }) => Detector

const pause = 250

/** A reader of QR codes, where the browser has one: Chrome on Android and macOS, and browsers made from it. */
function detector(): Detector | undefined {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: MakeDetector }
  return BarcodeDetector && new BarcodeDetector({ formats: ['qr_code'] })
}

/** Returns the text of the QR code in a picture, where the browser can read one and one is there. */
export async function readQr(picture: Blob): Promise<string | undefined> {
  const reader = detector()
  if (!reader || !picture.type.startsWith('image/')) return undefined
  const bitmap = await createImageBitmap(picture).catch(() => undefined)
  const [found] = bitmap ? await reader.detect(bitmap).catch(() => []) : []
  bitmap?.close()
  return found?.rawValue
}

/**
 * Makes a button that reads QR codes with the camera; `undefined` where the browser cannot.
 *
 * @param take - What is done with the text of a code.
 */
export function cameraButton(app: App, take: (text: string) => void): HTMLElement | undefined {
  const reader = detector()
  if (!reader || !navigator.mediaDevices) return undefined
  const { say } = app.speech
  const place = element('div', { class: 'camera' })
  const start = async () => {
    const video = element('video', { muted: true, playsinline: true })
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      const stop = () => {
        for (const track of stream.getTracks()) track.stop()
        show()
      }
      place.replaceChildren(video, button(say('scanStop'), stop))
      video.srcObject = stream
      await video.play()
      const text = await firstCode(reader, video, stream)
      stop()
      if (text !== undefined) take(text)
    } catch (error) {
      const reason = clean((error as Error).message)
      show(element('p', { role: 'alert' }, say('scanFailed', { reason })))
    }
  }
  const show = (said?: HTMLElement) =>
    place.replaceChildren(
      button(say('scanButton'), () => void start()),
      ...(said ? [said] : []),
    )
  show()
  return place
}

/** Looks until there is a code, or the camera is stopped, also by leaving the page. */
async function firstCode(
  reader: Detector,
  video: HTMLVideoElement,
  stream: MediaStream,
): Promise<string | undefined> {
  while (video.isConnected && stream.active) {
    const [found] = await reader.detect(video).catch(() => [])
    if (found) return found.rawValue
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  for (const track of stream.getTracks()) track.stop()
  return undefined
}

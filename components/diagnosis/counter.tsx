import { Icon } from '@/components/icons'
import { type BoxState, SixBoxes } from '@/components/six-boxes'

const QUESTIONS = 5

/**
 * Six boxes and the same in words: five for questions, the sixth is the answer.
 * @param done questions behind the reader
 * @param finished true when the answer is reached
 */
export function Counter({
  done,
  text,
  finished = false,
}: {
  done: number
  text: string
  finished?: boolean
}) {
  const now = Math.min(done, QUESTIONS - 1)
  const boxes = Array.from({ length: QUESTIONS }, (_, index) => {
    const isNow = !finished && index === now
    const isDone = finished ? index < done : index < now
    const state: BoxState = isNow ? 'on' : isDone ? 'done' : 'off'
    return { state, content: isNow ? done + 1 : isDone ? index + 1 : undefined }
  })
  const tick = <Icon name="check" />
  return (
    <p className="qcount">
      <SixBoxes boxes={[...boxes, { state: finished ? 'on' : 'off', content: tick }]} />
      <span>{text}</span>
    </p>
  )
}

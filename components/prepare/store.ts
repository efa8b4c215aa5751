import { deviceStore } from '@/lib/device-store'
import { EMPTY_PLAN, readPlan } from '@/lib/prepare/plan'

/** Picks and done steps on this device. Only ids are in it. */
export const planStore = deviceStore('prepare-plan', readPlan, EMPTY_PLAN)

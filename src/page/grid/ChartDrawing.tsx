import React from 'react';
import type { ReactElement } from 'react';
import { AXIS_COLOR, GRID_COLOR, LINE_WIDTH, MARKER_SIZE } from '../../host/chartLook';
import type { ChartSpec } from '../../sheets/chart';
import type { ChartShape, Label, Line } from './chartParts';
import { chartShape } from './chartShape';
import { pointsToPixels } from './gridScale';
import type { Box } from './sheetLayout';

const color = (rgb: string): string => `#${rgb}`;
const THIN = pointsToPixels(LINE_WIDTH.thin);

function Words({ labels }: { readonly labels: readonly Label[] }): ReactElement {
  return (
    <>
      {labels.map(({ x, y, text, anchor, size, color: ink, bold, isUpright }, index) => (
        <text
          key={index}
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={size}
          fontWeight={bold === true ? 700 : 400}
          fill={color(ink)}
          transform={isUpright === true ? `rotate(-90 ${x} ${y})` : undefined}
        >
          {text}
        </text>
      ))}
    </>
  );
}

function Curve({ line }: { readonly line: Line }): ReactElement {
  const radius = MARKER_SIZE / 2;
  return (
    <g fill={color(line.color)} stroke={color(line.color)}>
      {line.pieces.map((piece, index) => (
        <polyline
          key={index}
          fill="none"
          strokeWidth={pointsToPixels(LINE_WIDTH.data)}
          points={piece.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      ))}
      {line.pieces.flat().map(({ x, y }, index) => (
        <circle key={index} cx={x} cy={y} r={radius} />
      ))}
    </g>
  );
}

/** A line's key in the legend: a piece of it with its marker. */
function keyLine({ x, y, width, height, color: ink }: ChartShape['keys'][number]): Line {
  const at = (share: number) => ({ x: x + width * share, y: y + height / 2 });
  return { color: ink, pieces: [[at(0), at(1)], [at(0.5)]] };
}

function Shapes({ shape }: { readonly shape: ChartShape }): ReactElement {
  return (
    <>
      {shape.rules.map(({ from, to, isAxis }, index) => (
        <line
          key={index}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          strokeWidth={THIN}
          stroke={color(isAxis ? AXIS_COLOR : GRID_COLOR)}
        />
      ))}
      {[...shape.bars, ...shape.keys.filter(({ as }) => as !== 'line')].map(
        ({ x, y, width, height, color: fill }, index) => (
          <rect
            key={index}
            x={x}
            y={y}
            width={width}
            height={height}
            fill={color(fill)}
            stroke={color(AXIS_COLOR)}
            strokeWidth={THIN / 2}
          />
        ),
      )}
      {[...shape.lines, ...shape.keys.filter(({ as }) => as === 'line').map(keyLine)].map(
        (line, index) => (
          <Curve key={index} line={line} />
        ),
      )}
      <Words labels={shape.labels} />
    </>
  );
}

interface ChartDrawingProps {
  readonly chart: ChartSpec;
  readonly box: Box;
}

/** A chart over the cells that it covers. */
export function ChartDrawing({ chart, box }: ChartDrawingProps): ReactElement {
  const { width, height, top, left } = box;
  return (
    <svg
      className="chart"
      role="img"
      aria-label={`${chart.title}. ${chart.altText}`}
      lang="vi"
      style={{ top, left }}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Shapes shape={chartShape(chart, width, height)} />
    </svg>
  );
}

import React from 'react';
import type { ReactElement } from 'react';
import { AXIS_COLOR, GRID_COLOR, LINE_WIDTH, MARKER_SIZE } from '../../host/chartLook';
import type { ChartSpec } from '../../sheets/chart';
import type { Bar, ChartShape, Label, Line } from './chartParts';
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

/** A key of the legend: a square of the colour, or a piece of the line with its marker. */
function Key({ shape }: { readonly shape: ChartShape['keys'][number] }): ReactElement {
  const { x, y, width, height, color: rgb, as } = shape;
  if (as !== 'line') return <Square bar={shape} />;
  const middle = y + height / 2;
  return (
    <g fill={color(rgb)} stroke={color(rgb)} strokeWidth={pointsToPixels(LINE_WIDTH.data)}>
      <line x1={x} y1={middle} x2={x + width} y2={middle} />
      <circle cx={x + width / 2} cy={middle} r={MARKER_SIZE / 2} strokeWidth={0} />
    </g>
  );
}

function Square({ bar }: { readonly bar: Bar }): ReactElement {
  const { x, y, width, height, color: fill } = bar;
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill={color(fill)}
      stroke={color(AXIS_COLOR)}
      strokeWidth={THIN / 2}
    />
  );
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
      {shape.bars.map((bar, index) => (
        <Square key={index} bar={bar} />
      ))}
      {shape.keys.map((key, index) => (
        <Key key={index} shape={key} />
      ))}
      {shape.lines.map((line, index) => (
        <Curve key={index} line={line} />
      ))}
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
